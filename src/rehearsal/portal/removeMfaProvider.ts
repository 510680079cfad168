import { never, type PortalAct } from './act';

/** A legacy multifactor authentication provider. @see https://learn.microsoft.com/entra/identity/authentication/concept-mfa-authprovider */
export const removeMfaProvider = {
  id: 'removeMfaProvider',
  targets: (tenant) => tenant.settings.mfaProviders.map((name) => ({ id: name, name })),
  refuses: never,
  perform: ({ settings }, id) => {
    settings.mfaProviders = settings.mfaProviders.filter((name) => name !== id);
  }
} as const satisfies PortalAct;
