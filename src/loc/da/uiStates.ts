import type { uiStates as english } from '../en/uiStates';
import type { Translation } from '../message';

export const uiStates: Translation<typeof english> = {
  'ui.first.title': 'Det, der står mellem denne lejer og lukningen',
  'ui.first.what':
    'Tenant Closure læser data fra din lejer, viser, hvad der skal gøres, før den kan lukkes, og angiver den tidligste dato, hvor det er muligt.',
  'ui.first.reads': 'Hvad der læses',
  'ui.first.reads.list':
    'Organisation, brugere, roller, abonnementer og licenser, domæner, apps, enheder, politikker og relationer. Navne, tilstande og datoer; ingen mail, ingen filer, ingen adgangskoder.',
  'ui.first.changes': 'Hvad der ændres',
  'ui.first.changes.none':
    'Intet. Læsning ændrer ikke noget i lejeren. Hvert senere trin siger, hvad det vil gøre, før det gør det, og spørger dig.',
  'ui.first.keeps': 'Hvad der gemmes',
  'ui.first.keeps.what':
    'Dine svar og bekræftelser, i denne browser. Det, der læses, bliver på denne side og sendes ingen andre steder hen.',
  'ui.first.button': 'Læs denne lejer',
  'ui.loading': 'Læser data fra lejeren',
  'ui.partial.title': 'Noget kunne ikke læses',
  'ui.partial.what': 'De tilhørende kontroller viser ”Kunne ikke kontrolleres”. De tælles aldrig som bestået.',
  'ui.partial.show': 'Vis det, der ikke kunne kontrolleres',
  'ui.problem.what': 'Hvad der skete',
  'ui.problem.soWhat': 'Hvad det betyder',
  'ui.problem.nowWhat': 'Hvad du kan gøre',
  'ui.problem.reference': 'Anmodnings-id’er til Microsoft Support',
  'ui.problem.tryAgain': 'Prøv igen',
  'ui.problem.reload': 'Genindlæs siden',
  'ui.offline.title': 'Ingen forbindelse',
  'ui.offline.what': 'Der kom intet svar fra Microsoft Graph.',
  'ui.offline.soWhat': 'Intet kan læses, så intet vises som gennemført. Intet er ændret.',
  'ui.offline.nowWhat': 'Kontrollér forbindelsen, og læs igen.',
  'ui.signIn.title': 'Din session skal fornyes',
  'ui.signIn.what': 'Microsoft Graph bad dig logge på igen.',
  'ui.signIn.soWhat': 'Intet kan læses, før du har logget på. Intet er ændret.',
  'ui.signIn.nowWhat': 'Genindlæs siden. Log på med den konto, der lukker lejeren, hvis du bliver bedt om det.',
  'ui.forbidden.title': 'Denne konto må ikke læse lejeren',
  'ui.forbidden.scope.what': 'Der mangler en tilladelse, som administratoren skal godkende.',
  'ui.forbidden.role.what': 'Tilladelsen er der, men din rolle giver ikke adgang.',
  'ui.forbidden.soWhat': 'Der vides endnu intet om denne lejer. Det er ikke det samme som, at intet står i vejen.',
  'ui.forbidden.scope.nowWhat': (values) =>
    values.scope === ''
      ? 'Godkend anmodningerne fra Tenant Closure i SharePoint Administration under Avanceret > API-adgang. Vent et par minutter, og læs igen.'
      : `Godkend ${values.scope} for Tenant Closure i SharePoint Administration under Avanceret > API-adgang. Vent et par minutter, og læs igen.`,
  'ui.forbidden.role.nowWhat':
    'Log på som global administrator for denne lejer. Er du berettiget til rollen, så aktivér den først i Privileged Identity Management.',
  'ui.wrongCloud.title': 'Tilbydes ikke i denne cloud',
  'ui.wrongCloud.what': (values) => `Microsoft Graph svarer ikke i denne form i cloudmiljøet ${values.cloud}.`,
  'ui.wrongCloud.soWhat': 'Lejeren kan ikke læses herfra.',
  'ui.wrongCloud.nowWhat': 'Åbn Tenant Closure fra et SharePoint-websted eller Teams i den lejer, der skal lukkes.',
  'ui.otherTenant.title': 'To forskellige lejere',
  'ui.otherTenant.what': (values) =>
    `Din session hører til lejeren ${values.token}, men Graph svarede for ${values.organization}.`,
  'ui.otherTenant.soWhat': 'Det er ikke sikkert, hvilken lejer dette er. Intet vises, og intet kan ændres.',
  'ui.otherTenant.nowWhat': 'Log af alle Microsoft-konti, og log på med kontoen i den lejer, der skal lukkes.',
  'ui.unreadable.title': 'Lejeren kunne ikke læses',
  'ui.unreadable.what': 'Microsoft Graph gav ikke et svar, der kan bruges.',
  'ui.unreadable.soWhat': 'Der vides endnu intet om denne lejer. Intet er ændret.',
  'ui.unreadable.nowWhat': 'Læs igen om et par minutter. Bliver det ved, kan Microsoft Support bruge anmodnings-id’erne.',
  'ui.throttled.title': 'Microsoft Graph bad om en pause',
  'ui.throttled.what':
    'Graph afviste at svare i længere tid, end dette værktøj venter. Andre apps i din lejer deler den samme grænse.',
  'ui.throttled.soWhat': 'Intet er ændret, og intet vises som gennemført.',
  'ui.throttled.nowWhat': 'Læs igen om et par minutter.',
  'ui.broken.title': 'Denne del af siden holdt op med at virke',
  'ui.broken.what': 'En fejl i Tenant Closure, ikke i din lejer.',
  'ui.broken.soWhat': 'Det, der var læst, vises ikke længere her. Det har ikke ændret noget i lejeren.',
  'ui.broken.nowWhat': 'Prøv igen. Sker det igen, så genindlæs siden, og rapportér fejlen med detaljerne.',
  'ui.broken.copy': 'Kopiér detaljer',
  'ui.chunk.title': 'En del af siden kunne ikke indlæses',
  'ui.chunk.what': 'Forbindelsen blev afbrudt, eller der er installeret en nyere version, siden siden blev åbnet.',
  'ui.chunk.soWhat': 'Denne del kan ikke vises. Intet er ændret i lejeren.',
  'ui.chunk.nowWhat': 'Genindlæs siden.',
  'ui.left.title': 'Intet står længere i vejen',
  'ui.left.proof': (values, format) =>
    `Alle ${format.number(values.checks)} kontroller, der kan blokere, er bestået, læst ${values.at}.`,
  'ui.left.next': 'Tilbage er selve sletningen, i Entra under ”Manage tenants”.',
  'ui.left.button': 'Gå til trin 5'
};
