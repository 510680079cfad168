import { removeApplication } from '../tenant/applications';
import { never, type PortalAct } from './act';

/** Where Entra's list leads for what nobody deleted before, our own principal among it. */
export const deleteAppRegistration = {
  id: 'deleteAppRegistration',
  targets: (tenant) => tenant.applications.all().map(({ id, displayName }) => ({ id, name: displayName })),
  refuses: never,
  perform: (tenant, id) => {
    const application = tenant.applications.get(id);
    if (application !== undefined) {
      removeApplication(tenant, application);
    }
  }
} as const satisfies PortalAct;
