import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { NewPasskey, PasskeyAnswer } from '@/lib/auth/schema'
import { env } from '@/lib/env'

type Signing = { counter?: number; isVerified?: boolean; origin?: string }

const FLAG = { present: 0x01, verified: 0x04, hasCredential: 0x40 }

/** An authenticator as a browser speaks for it: makes one passkey and signs with it (WebAuthn, sections 6.1 and 6.5). */
export function makeAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const credential = {
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
  }

  /** Answers `navigator.credentials.create`. */
  function register({ challenge }: { challenge: string }, name = '', signing: Signing = {}): NewPasskey {
    const key = new Map<number, number | Buffer>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(id.length)
    const attested = Buffer.concat([Buffer.alloc(16), length, id, isoCBOR.encode(key)])
    const authData = Buffer.concat([header(FLAG.hasCredential, signing), attested])
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ])
    const attestationObject = Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url')
    const clientDataJSON = clientData('webauthn.create', challenge, signing).toString('base64url')
    const response = { clientDataJSON, attestationObject, transports: ['internal', 'telepathy'] }
    return NewPasskey.parse({ answer: JSON.stringify({ ...credential, response }), name })
  }

  /** Answers `navigator.credentials.get`. */
  function show({ challenge }: { challenge: string }, signing: Signing = {}): PasskeyAnswer {
    const authenticatorData = header(0, signing)
    const client = clientData('webauthn.get', challenge, signing)
    const signed = Buffer.concat([authenticatorData, createHash('sha256').update(client).digest()])
    const response = {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: sign('sha256', signed, privateKey).toString('base64url'),
    }
    return PasskeyAnswer.parse(JSON.stringify({ ...credential, response }))
  }

  return { register, show }
}

function header(more: number, { counter = 0, isVerified = true }: Signing): Buffer {
  const rpId = createHash('sha256').update(new URL(env.APP_URL).hostname).digest()
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([rpId, Buffer.of(FLAG.present | (isVerified ? FLAG.verified : 0) | more), count])
}

function clientData(type: string, challenge: string, { origin = env.APP_URL }: Signing): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}
