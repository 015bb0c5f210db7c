import { listStaff } from '@/lib/auth/list-staff'
import { defineRoute } from '@/lib/http/define-route'
import { listStaffContract } from './contract'

export const GET = defineRoute(listStaffContract, (ctx, { query }) => listStaff(ctx, query))
