import type { Tenant } from '../tenant/tenant';
import { accessToAzureResources } from './accessToAzureResources';
import type { PortalAct, PortalRefusal, PortalTarget } from './act';
import { cancelAzureSubscription } from './cancelAzureSubscription';
import { cancelSubscription } from './cancelSubscription';
import { changeSignInName } from './changeSignInName';
import { deleteAppRegistration } from './deleteAppRegistration';
import { deleteAzureSubscription } from './deleteAzureSubscription';
import { deleteDirectory } from './deleteDirectory';
import { deleteIdentityProvider } from './deleteIdentityProvider';
import { deleteManagedIdentitySource } from './deleteManagedIdentitySource';
import { deleteOnPremisesUser } from './deleteOnPremisesUser';
import { deletePolicy } from './deletePolicy';
import { deleteSelfServiceProduct } from './deleteSelfServiceProduct';
import { deleteSubscription } from './deleteSubscription';
import { deleteUserFlow } from './deleteUserFlow';
import { entraChecks, type EntraCheck } from './entraChecks';
import { partnerCancels } from './partnerCancels';
import { payInvoices } from './payInvoices';
import { reactivateSubscription } from './reactivateSubscription';
import { reduceLicences } from './reduceLicences';
import { removeMfaProvider } from './removeMfaProvider';
import { turnOffRecurringBilling } from './turnOffRecurringBilling';
import { turnSyncOff } from './turnSyncOff';

/** Everything that the portals do and Graph does not, in the order in which a closing comes to it. */
export const PORTAL_ACTS = [
  payInvoices,
  turnSyncOff,
  deleteOnPremisesUser,
  changeSignInName,
  reduceLicences,
  cancelSubscription,
  turnOffRecurringBilling,
  partnerCancels,
  deleteSubscription,
  reactivateSubscription,
  deleteSelfServiceProduct,
  removeMfaProvider,
  accessToAzureResources,
  cancelAzureSubscription,
  deleteAzureSubscription,
  deleteManagedIdentitySource,
  deleteUserFlow,
  deleteIdentityProvider,
  deletePolicy,
  deleteAppRegistration,
  deleteDirectory
] as const satisfies readonly PortalAct[];

export type PortalActId = (typeof PORTAL_ACTS)[number]['id'];

export const PORTAL_ACT_IDS: readonly PortalActId[] = PORTAL_ACTS.map(({ id }) => id);

/** One act with what it can be done to now, and what it would say. */
export interface OfferedAct {
  readonly id: PortalActId;
  readonly targets: readonly (PortalTarget & { readonly refuses: PortalRefusal | 'none' })[];
}

export type PortalOutcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly code: PortalRefusal };

/** What an administrator can do where Graph can't. */
export interface Portal {
  acts(): readonly OfferedAct[];
  perform(act: PortalActId, target: string): PortalOutcome;
  entraChecks(): readonly EntraCheck[];
}

/** The portals of whatever tenant there is at the moment. */
export function createPortal(tenantNow: () => Tenant): Portal {
  const isGone = (tenant: Tenant): boolean => tenant.settings.deletedAt !== '';
  return {
    acts: () => {
      const tenant = tenantNow();
      return PORTAL_ACTS.map((act) => ({
        id: act.id,
        targets: isGone(tenant)
          ? []
          : act.targets(tenant).map(({ id, name }) => ({ id, name, refuses: act.refuses(tenant, id) }))
      }));
    },
    perform: (actId, targetId) => {
      const tenant = tenantNow();
      if (isGone(tenant)) {
        return { kind: 'refused', code: 'directoryDeleted' };
      }
      const act: PortalAct | undefined = PORTAL_ACTS.find(({ id }) => id === actId);
      if (act === undefined || !act.targets(tenant).some(({ id }) => id === targetId)) {
        return { kind: 'refused', code: 'notFound' };
      }
      const code = act.refuses(tenant, targetId);
      if (code !== 'none') {
        return { kind: 'refused', code };
      }
      act.perform(tenant, targetId);
      return { kind: 'done' };
    },
    entraChecks: () => entraChecks(tenantNow())
  };
}
