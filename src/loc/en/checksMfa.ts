import type { Format } from '../format';

const users = (count: number, format: Format): string =>
  format.plural(count, { one: '1 user', other: `${format.number(count)} users` });

/** Step 4, M01 to M03. */
export const checksMfa = {
  'check.M01.title': 'Per-user MFA is off for everyone but the acting admin',
  'check.M01.why':
    'Microsoft’s article asks for it before the directory is deleted. Once step 1 is done nobody else is left, and nothing remains to be switched off.',
  'check.M01.todo':
    'Finish step 1; then this is done by itself.\nOr read the state of each user now and switch it off on the per-user MFA page. Keep your own MFA: the admin centers ask for it.',
  'check.M01.proof': 'Graph gives the state disabled for each other user, or lists no other user.',
  'check.M01.nobodyElse': 'Nobody but you is left, so there is nothing to switch off.',
  'check.M01.pass': (values: { readonly count: number }, format: Format) => `Off for ${users(values.count, format)} besides you.`,
  'check.M01.blocks': (values: { readonly count: number }, format: Format) => `On for ${users(values.count, format)} besides you.`,
  'check.M01.unknown': (values: { readonly count: number }, format: Format) =>
    `${users(values.count, format)} with a state that this tool does not know.`,
  'check.M01.state': (values: { readonly state: 'disabled' | 'enabled' | 'enforced' | 'unknown' }) =>
    ({ disabled: 'Off', enabled: 'Enabled', enforced: 'Enforced', unknown: 'Unknown state' })[values.state],

  'check.M02.title': 'No legacy MFA provider is linked',
  'check.M02.why':
    'An MFA provider from before September 2018 that is still linked stops the deletion of the directory. No API lists them.',
  'check.M02.todo':
    'Open Entra > Protection > Multifactor authentication > Providers.\nDelete each provider. There is no second question, and its reports go with it.\nConfirm here when the list is empty.',
  'check.M02.proof': 'Attested by you; Entra checks it again before it deletes the directory.',
  'check.M02.open': 'Whether a legacy MFA provider is linked is not attested yet.',
  'check.M02.young': (values: { readonly createdAt: string }, format: Format) =>
    `This tenant was created on ${format.date(values.createdAt)}, when no new provider could be created any more. Expect an empty list.`,

  'check.M03.title': 'Sign-in policies need not be touched',
  'check.M03.why':
    'Security defaults, Conditional Access and registration campaigns do not stop a deletion. Switching them off gains nothing and leaves the tenant open while it closes.',
  'check.M03.todo': 'Leave them as they are.\nMake sure that you can pass them yourself until the end.',
  'check.M03.proof': 'Nothing to prove; this is for information.',
  'check.M03.none': 'No policy asks for MFA.',
  'check.M03.pass': 'These are on and can stay on.',
  'check.M03.unknown': 'A policy is in a state that this tool does not know. Look at it once.',
  'check.M03.securityDefaults': 'Security defaults are on',
  'check.M03.campaign': 'The registration campaign for Authenticator is on or left to Microsoft',
  'check.M03.policy': (values: {
    readonly state: 'on' | 'off' | 'reportOnly' | 'unknown';
    readonly mfa: 'required' | 'notRequired';
  }) => {
    const state = { on: 'On', off: 'Off', reportOnly: 'Report only', unknown: 'Unknown state' }[values.state];
    return values.mfa === 'required' ? `${state} · asks for MFA` : state;
  }
} as const;
