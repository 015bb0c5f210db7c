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
import {
  eraseAccount,
  finishAccountErasure,
  forgetOldOrdersDaily,
  makeDataExport,
  retryErasureOfOrder,
  retryErasuresDaily,
  sendDataExportReady,
  sendErasureDeferred,
} from './functions/privacy'
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
  makeDataExport,
  sendDataExportReady,
  eraseAccount,
  sendErasureDeferred,
  finishAccountErasure,
  retryErasureOfOrder,
  retryErasuresDaily,
  forgetOldOrdersDaily,
  refundPayment,
  sweepPaymentEvents,
  expireUnpaidOrders,
  reconcileRecentPayments,
  reconcileAllPayments,
  sweepOutbox,
  cleanUpDaily,
]
