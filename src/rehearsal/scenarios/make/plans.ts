import type { RawOrganization, RawSubscription } from '../../raw';

/** Which service of the organization a plan belongs to, by the start of the plan's name. */
const SERVICES = [
  ['EXCHANGE', 'exchange'],
  ['SHAREPOINT', 'SharePoint'],
  ['TEAMS', 'TeamspaceAPI'],
  ['MCO', 'MicrosoftCommunicationsOnline'],
  ['AAD', 'AADPremiumService'],
  ['INTUNE', 'SCO'],
  ['RMS', 'RMSOnline'],
  ['BI_AZURE', 'PowerBI']
] as const;

type Plans = Pick<RawOrganization, 'assignedPlans' | 'provisionedPlans'>;

/** What the organization says about its services, from what was bought. */
export function organizationPlans(subscriptions: readonly RawSubscription[]): Plans {
  const plans = subscriptions.flatMap((each) =>
    each.serviceStatus.flatMap((plan) =>
      SERVICES.filter(([start]) => plan.servicePlanName.startsWith(start)).map(([, service]) => ({
        assignedDateTime: each.createdDateTime,
        capabilityStatus: each.status,
        service,
        servicePlanId: plan.servicePlanId
      }))
    )
  );
  return {
    assignedPlans: plans,
    provisionedPlans: plans
      .filter((plan) => plan.capabilityStatus === 'Enabled')
      .map(({ service }) => ({ capabilityStatus: 'Enabled', provisioningStatus: 'Success', service }))
  };
}
