/** What a closed cycle does not stop: things that belong to no cycle, … */
export const apart =
  /^(session|account|secondSteps|passkeys|companyTies|sample|organization|people|deputies|handOvers|invitations|teams|tokens|readiness|stages|coach|learning|debt|idealCustomers|gaps|connections|indicators)\.|^labels\.[^p]|^iterations\.(add|plan|change|remove|restore)|^cycles\.(create|setFiscalYear)|^focus\.setChain|^sources\.try/;
/** … and what goes on after it: opening it again, learning, reading the outcome of a milestone, carrying over, showing it outside. */
export const goesOn = /^cycles\.update|^(charts|publicLinks|publicPages|continuations)\.|^retrospectives\.(un)?learned/;
