import type { Format } from '../format';

/** Step 4. */
export const mfa = {
  'mfa.perUser': 'Per-user MFA',
  'mfa.nobody': 'After step 1 only you are left: there is nothing to switch off.',
  'mfa.left': (values: { readonly count: number }, format: Format) =>
    `${format.plural(values.count, { one: '1 user is', other: `${format.number(values.count)} users are` })} left besides you. Step 1 takes them away, and this is done by itself. Only who is left after it, such as a stand-by administrator, is switched off here.`,
  'mfa.own': 'Your own methods are never touched: the admin centers ask for a second factor until the end. Whoever has none can’t delete the tenant.',
  'mfa.providers': 'Legacy MFA providers',
  'mfa.providers.lead': 'No API lists them. Look in the admin center, delete each one, and say so here.',
  'mfa.policies': 'Security defaults and Conditional Access',
  'mfa.policies.lead':
    'They do not stop the deletion. Leave them as they are: switching them off gains nothing and leaves the tenant open while it closes.'
} as const;
