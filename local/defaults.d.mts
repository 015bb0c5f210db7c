export declare const LOCAL_KEYS: Record<string, string>
export declare const PORTS: {
  app: number
  stripe: number
  inngest: number
  mailbox: number
  identity: number
  postgres: number
}
export declare function localEnv(ports?: typeof PORTS, database?: string): Record<string, string>
