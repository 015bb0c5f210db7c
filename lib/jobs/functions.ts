import 'server-only'
import {
  sendEmailChanged,
  sendPasswordChanged,
  sendRegisteredAgain,
  sendUserLink,
  sendWelcome,
} from './functions/account-mails'
import {
  expireUnpaidOrders,
  reconcileAllPayments,
  reconcileRecentPayments,
  refundPayment,
  sweepPaymentEvents,
} from './functions/money'
import { notifyCustomers } from './functions/notifications'
import {
  closeCancelledOrder,
  sendExpired,
  sendOrderConfirmations,
  sendRefunded,
  sendShipped,
  sendTransferInstructions,
} from './functions/order-mails'
import { cleanUpDaily, removeReplacedUpload, sweepOutbox } from './functions/upkeep'

/** Everything that runs in the background. */
export const functions = [
  sendOrderConfirmations,
  sendTransferInstructions,
  sendShipped,
  closeCancelledOrder,
  sendExpired,
  sendRefunded,
  notifyCustomers,
  sendUserLink,
  sendRegisteredAgain,
  sendWelcome,
  sendPasswordChanged,
  sendEmailChanged,
  refundPayment,
  sweepPaymentEvents,
  expireUnpaidOrders,
  reconcileRecentPayments,
  reconcileAllPayments,
  sweepOutbox,
  cleanUpDaily,
  removeReplacedUpload,
]
