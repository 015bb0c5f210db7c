/** A state machine as data: for each command, the states it may start from and the one it leads to. */
export type Machine<State extends string, Command extends string> = {
  readonly name: string
  readonly commands: Readonly<Record<Command, { readonly from: readonly State[]; readonly to: State }>>
}

/** Whether `command` may be given in `state`. */
export function can<State extends string, Command extends string>(
  machine: Machine<State, Command>,
  state: State,
  command: Command,
): boolean {
  return machine.commands[command].from.includes(state)
}
