'use client'
import { type ComponentProps, useEffect, useRef } from 'react'
import { ANSWER_ID } from '@/lib/http/action-state'
import { takeDueAnswer } from './due-answer'
import { Notice } from './notice'

/**
 * What came of a form that was sent. Takes the focus: what was pressed may be gone with its row or its page, and a
 * message that arrives with a page is not announced otherwise.
 */
export function AnswerNotice({
  className = '',
  ...notice
}: ComponentProps<typeof Notice> & { className?: string }) {
  const box = useRef<HTMLDivElement>(null)
  // After every rendering: the same words may answer twice, in the same place.
  useEffect(() => {
    if (takeDueAnswer()) box.current?.focus()
  })
  return (
    <div ref={box} id={ANSWER_ID} tabIndex={-1} className={`rounded-control ${className}`}>
      <Notice {...notice} />
    </div>
  )
}
