/** Within how many days of delivery goods may come back, and that the shop pays the label. The texts of the shop say the same. */
export const RETURN_DAYS = 30
