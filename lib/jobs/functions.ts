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
import {
  closeCancelledOrder,
  sendExpired,
  sendOrderConfirmations,
  sendRefunded,
  sendShipped,
  sendTransferInstructions,
} from './functions/order-mails'
import { sendStaffInvitation } from './functions/staff-mails'
import { cleanUpDaily, sweepOutbox } from './functions/upkeep'

/** Everything that runs in the background. */
export const functions = [
  sendOrderConfirmations,
  sendTransferInstructions,
  sendShipped,
  closeCancelledOrder,
  sendExpired,
  sendRefunded,
  sendUserLink,
  sendRegisteredAgain,
  sendWelcome,
  sendPasswordChanged,
  sendEmailChanged,
  sendStaffInvitation,
  refundPayment,
  sweepPaymentEvents,
  expireUnpaidOrders,
  reconcileRecentPayments,
  reconcileAllPayments,
  sweepOutbox,
  cleanUpDaily,
]
