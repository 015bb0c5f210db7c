import { OrderNotFound } from '@/components/order/order-not-found'
import { currentMarket } from '@/lib/http/current-market'

export default async function NotFound() {
  return <OrderNotFound market={await currentMarket()} />
}
