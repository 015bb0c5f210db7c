'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { syncOrderAction } from '@/components/checkout/actions'
import { Notice } from '@/components/ui/notice'
import { IDLE } from '@/lib/http/action-state'

const TRIES = 30
const PAUSE_MS = 2_000

/** Waits for a payment that is under way: asks for a minute, shows the page anew when it is there, and says so when it takes longer. */
export function PaymentWatcher(props: {
  orderToken: string
  market: string
  orderPath: string
  texts: { confirming: string; stillConfirming: string; reload: string }
}) {
  const { orderToken, market, texts } = props
  const [isLate, setLate] = useState(false)
  const router = useRouter()
  useEffect(() => {
    let tries = 0
    let timer: number | undefined
    const ask = async () => {
      const form = new FormData()
      form.set('orderToken', orderToken)
      form.set('market', market)
      tries += 1
      const state = await syncOrderAction(IDLE, form).catch(() => IDLE)
      if (state.status === 'success' && state.data.status !== 'pending_payment') router.refresh()
      else if (tries < TRIES) timer = window.setTimeout(ask, PAUSE_MS)
      else setLate(true)
    }
    timer = window.setTimeout(ask, 300)
    return () => window.clearTimeout(timer)
  }, [orderToken, market, router])

  const again = (
    <a href={props.orderPath} className="inline-block py-1 font-medium underline underline-offset-4">
      {texts.reload}
    </a>
  )
  return (
    <Notice kind="info">
      {isLate ? texts.stillConfirming : texts.confirming} {isLate ? again : <noscript>{again}</noscript>}
    </Notice>
  )
}
