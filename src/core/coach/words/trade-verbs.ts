// Verbs of the trade that no general dictionary counts, and words it takes for verbs alone that teams use as nouns too.

export const tradeVerbs = {
  /** Verbs before anything else. */
  verb: `
    advertise amplify autoscale backport bootstrap broadcast codify collate containerise containerize crowdsource
    debrief dedupe deepen deprecate deprioritise deprioritize dogfood enlist evangelise evangelize finetune gamify
    graduate groom incorporate ingest iterate kickstart localise monetise monetize nail offboard onboard
    operationalise operationalize outsource parallelise parallelize populate precompute preload proofread
    pseudonymise ramp rebase rebrand reconcile recoup redact redefine redeploy refocus reindex reiterate rekindle
    relaunch repurpose rescale resell reskill respond revisit sanitise sanitize shepherd showcase socialise
    socialize solicit spearhead sunset tokenise tokenize troubleshoot unblock unify uninstall unlock unpack
    unpublish upcycle uplevel vectorise vectorize virtualise virtualize visualise visualize
  `,
  /** Verbs and nouns alike. */
  double: `
    backup baseline blacklist blog build change check checkpoint churn commit cut decrease demo deploy design
    download drop export fix flag gain growth hire increase inventory invoice issue label launch lead limit mark need network
    offer plan playbook post pricing prototype quote recap release report request resource return review rise roll
    rollout run sample sale scaffold search shard share sign source sponsor start sync tag target test timebox
    transition triage update upload upsell view visit vote whiteboard work
  `,
} as const;
