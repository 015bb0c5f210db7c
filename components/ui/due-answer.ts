let isDue = false

/** A form was sent: whatever tells what came of it takes the focus. */
export function expectAnswer(): void {
  isDue = true
}

/** Whether an answer is due that nothing has told yet; from now on it is told. */
export function takeDueAnswer(): boolean {
  const was = isDue
  isDue = false
  return was
}
