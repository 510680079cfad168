import type { Format } from '../format';

export const uiFrame = {
  'ui.product': 'Tenant Closure',
  'ui.identity': 'Tenant and acting admin',
  'ui.identity.tenant': 'Tenant',
  'ui.identity.initialDomain': 'Initial domain',
  'ui.identity.tenantId': 'Tenant ID',
  'ui.identity.cloud': 'Cloud',
  'ui.identity.actingAdmin': 'Acting admin',
  'ui.identity.acting': '(acting)',
  'ui.identity.mode': 'Mode',
  'ui.identity.notRead': 'Not read yet',
  'ui.cloud.worldwide': 'Worldwide, GCC',
  'ui.cloud.usGovHigh': 'US Government (GCC High)',
  'ui.cloud.usGovDod': 'US Government (DoD)',
  'ui.cloud.china': 'China (21Vianet)',
  'ui.mode.readOnly': 'Read only',
  'ui.mode.planApproved': 'Plan approved',
  'ui.mode.running': 'Running',
  'ui.mode.rehearsal': 'Rehearsal',
  'ui.rehearsal.band': 'Rehearsal. This tenant is simulated: nothing here reads or changes a real one.',
  'ui.copy.thing': (values: { readonly thing: string }) => `Copy ${values.thing}`,
  'ui.copied': 'Copied',
  'ui.copyFailed': 'Could not copy: the browser did not allow it',
  'ui.opensNewTab': '(opens in a new tab)',
  'ui.rail': 'Steps',
  'ui.rail.overview': 'Readiness',
  'ui.step.prepare': 'Prepare',
  'ui.step.users': 'Users',
  'ui.step.cancel': 'Cancel',
  'ui.step.delete': 'Delete',
  'ui.step.mfa': 'MFA',
  'ui.step.directory': 'Directory',
  'ui.step.prepare.name': 'Prepare',
  'ui.step.users.name': 'Step 1: Delete users',
  'ui.step.cancel.name': 'Step 2: Cancel subscriptions',
  'ui.step.delete.name': 'Step 3: Delete subscriptions',
  'ui.step.mfa.name': 'Step 4: Multifactor authentication',
  'ui.step.directory.name': 'Step 5: Delete the directory',
  'ui.standing.done': 'Done',
  'ui.standing.blocks': (values: { readonly count: number }, format: Format) =>
    format.plural(values.count, { one: `${format.number(values.count)} blocker`, other: `${format.number(values.count)} blockers` }),
  'ui.standing.waiting': (values: { readonly count: number }, format: Format) =>
    format.plural(values.count, { one: `${format.number(values.count)} wait`, other: `${format.number(values.count)} waits` }),
  'ui.standing.needsPerson': (values: { readonly count: number }, format: Format) =>
    format.plural(values.count, {
      one: `${format.number(values.count)} needs a person`,
      other: `${format.number(values.count)} need a person`
    }),
  'ui.standing.couldNotCheck': (values: { readonly count: number }, format: Format) =>
    `${format.number(values.count)} not readable`,
  'ui.standing.locked': 'Locked',
  'ui.standing.notRead': 'Not read yet'
} as const;
