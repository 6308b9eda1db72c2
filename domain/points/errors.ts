/** S22.3: the account would fall below what it holds. */
export class PointsShort extends Error {}

/** S22.5: a worker's credits of the day would pass the rule's cap. */
export class DailyCap extends Error {}

/** S22.5: the same of the calendar month. */
export class MonthlyCap extends Error {}

/** S22.8: the account is being closed; it takes no awards and holds nothing new. */
export class AccountClosing extends Error {}
