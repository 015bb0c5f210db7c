'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { syncOrderAction } from '@/components/checkout/actions'
import { IDLE } from '@/lib/http/action-state'

/** Waits for a payment that is under way: asks every two seconds for a minute and shows the page anew when it is there. */
export function PaymentWatcher({ orderToken, market }: { orderToken: string; market: string }) {
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
      else if (tries < 30) timer = window.setTimeout(ask, 2_000)
    }
    timer = window.setTimeout(ask, 300)
    return () => window.clearTimeout(timer)
  }, [orderToken, market, router])
  return null
}
