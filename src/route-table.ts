/** Where a page lives and what its address must and may carry. Pages are listed once, here. */
const page = <const Required extends string = never, const Optional extends string = never>(
  path: string, required: readonly Required[] = [], optional: readonly Optional[] = [],
) => ({ path, required, optional })

/** What a rider opens every day: the main package. The first is the home page. */
export const mainRoutes = {
  home: page('pages/home/index'),
  stations: page('pages/stations/index'),
  station: page('pages/station/index', ['id']),
  whistle: page('pages/whistle/index', ['id']),
  report: page('pages/report/index', [], ['draft']),
  outbox: page('pages/outbox/index'),
  case: page('pages/case/index', ['id']),
  code: page('pages/code/index', [], ['redemption', 'whistle']),
  points: page('pages/points/index'),
  appeals: page('pages/appeals/index'),
  seals: page('pages/seals/index'),
  pointsRules: page('pages/points-rules/index'),
  shop: page('pages/shop/index'),
  redemption: page('pages/redemption/index', ['id']),
  join: page('pages/join/index', [], ['step', 'whistle']),
  me: page('pages/me/index'),
}

/** A subpackage each: loaded when a person of that role opens it, or when a rider opens what is rare. */
export const roleRoutes = {
  grid: {
    gridInbox: page('roles/grid/inbox/index'),
    gridCase: page('roles/grid/case/index', ['id']),
    gridWhistleNew: page('roles/grid/whistle-new/index', [], ['report']),
    gridWhistle: page('roles/grid/whistle/index', ['id']),
    gridArrivals: page('roles/grid/arrivals/index', ['id']),
    gridConfirm: page('roles/grid/confirm/index', ['id']),
    gridPeople: page('roles/grid/people/index'),
    gridAppeals: page('roles/grid/appeals/index'),
    gridScan: page('roles/grid/scan/index', [], ['id']),
  },
  keeper: {
    counter: page('roles/keeper/counter/index', [], ['id']),
    counterScan: page('roles/keeper/scan/index', ['id']),
    counterDay: page('roles/keeper/day/index', ['id']),
    duty: page('roles/keeper/duty/index', ['id']),
    takeDuty: page('roles/keeper/take-duty/index'),
  },
  official: {
    desk: page('roles/official/desk/index'),
    fund: page('roles/official/fund/index', ['id']),
    unit: page('roles/official/unit/index', ['id']),
    posts: page('roles/official/posts/index', ['id']),
    outlines: page('roles/official/outlines/index', ['id']),
    grant: page('roles/official/grant/index', [], ['id']),
    rule: page('roles/official/rule/index'),
    participation: page('roles/official/participation/index'),
    joinPost: page('roles/official/join-post/index', [], ['code']),
    outlet: page('roles/official/outlet/index', ['id']),
    outletScan: page('roles/official/outlet-scan/index', ['id']),
    outletLines: page('roles/official/outlet-lines/index', ['id']),
  },
  rider: {
    closing: page('roles/rider/closing/index'),
    terms: page('roles/rider/terms/index', [], ['part']),
    consents: page('roles/rider/consents/index'),
    signIn: page('roles/rider/sign-in/index'),
    letIn: page('roles/rider/let-in/index'),
    sessions: page('roles/rider/sessions/index'),
    notices: page('roles/rider/notices/index', [], ['unit']),
    feedback: page('roles/rider/feedback/index'),
    messages: page('roles/rider/messages/index'),
    myData: page('roles/rider/my-data/index'),
    reveals: page('roles/rider/reveals/index'),
    hours: page('roles/rider/hours/index'),
    myOutlets: page('roles/rider/my-outlets/index'),
  },
}
