import 'server-only'
import {
  sendEmailChanged,
  sendPasswordChanged,
  sendRegisteredAgain,
  sendSecurityChanged,
  sendUserLink,
  sendWelcome,
} from './functions/account-mails'
import { showNewlyPublished, showStockAnew } from './functions/catalog'
import { claimOrdersOfNewAddress, claimOrdersOfVerified } from './functions/guest-orders'
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
  sendOrderLink,
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
import { refreshSalesNightly } from './functions/sales'
import { sendStaffInvitation } from './functions/staff-mails'
import { sendStockAlertConfirmation, sendStockAlertMails } from './functions/stock-alerts'
import { cleanUpDaily, removeForgottenUpload, removeReplacedUpload, sweepOutbox } from './functions/upkeep'
import { notePriceDropsDaily, sendPriceDropMail } from './functions/wishlists'

/** Everything that runs in the background. */
export const functions = [
  sendOrderConfirmations,
  sendTransferInstructions,
  sendShipped,
  closeCancelledOrder,
  sendExpired,
  sendRefunded,
  sendOrderLink,
  claimOrdersOfVerified,
  claimOrdersOfNewAddress,
  notifyCustomers,
  showStockAnew,
  showNewlyPublished,
  sendUserLink,
  sendRegisteredAgain,
  sendWelcome,
  sendPasswordChanged,
  sendEmailChanged,
  notePriceDropsDaily,
  sendPriceDropMail,
  sendStockAlertConfirmation,
  sendStockAlertMails,
  sendSecurityChanged,
  sendStaffInvitation,
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
  refreshSalesNightly,
  sweepOutbox,
  cleanUpDaily,
  removeReplacedUpload,
  removeForgottenUpload,
]
