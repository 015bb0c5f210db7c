import type { PORTS } from './defaults.mjs'

type Ports = { [Name in keyof typeof PORTS]: number }
type Env = Record<string, string | undefined>

export declare function loadEnvFiles(): void
export declare function readPorts(env?: Env): Ports
export declare function givenServices(env: Env): (keyof Ports)[]
export declare function completeEnv(env: Env, ports: Ports): Record<string, string>
