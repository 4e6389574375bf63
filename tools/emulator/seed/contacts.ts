// Eight organizations and fourteen persons. Persons 3 and 11 are one woman, entered twice: ready to merge.
import { addOrganization, type OrganizationChange } from "../state/organizations";
import { addPerson, type PersonChange } from "../state/persons";
import type { World } from "../world";
import { named } from "./customFields";
import { daysAgo } from "./times";
import { as } from "./users";

const street = (route: string, street_number: string, postal_code: string, locality: string) => ({
  value: `${route} ${street_number}, ${postal_code} ${locality}`,
  route,
  street_number,
  postal_code,
  locality,
});

const organizations: readonly (OrganizationChange & { fields?: Record<string, unknown> })[] = [
  {
    name: "Radhaus Kiel",
    owner_id: 2,
    address: { ...street("Holtenauer Straße", "112", "24105", "Kiel"), country: "Germany" },
    website: "https://radhaus-kiel.example.com",
    employee_count: 14,
    industry: 11,
    label_ids: [9],
    fields: { "Dealer tier": "Gold", "Customer number": "K-1001" },
  },
  {
    name: "Velo Aarhus",
    owner_id: 2,
    address: { ...street("Vestergade", "8", "8000", "Aarhus"), country: "Denmark" },
    label_ids: [9],
    fields: { "Dealer tier": "Silver", "Customer number": "K-1002" },
  },
  {
    name: "Stadtwerke Lübbenstedt",
    owner_id: 3,
    annual_revenue: 48_000_000,
    employee_count: 310,
    label_ids: [10],
  },
  { name: "Cargo Couriers London", owner_id: 4, industry: 12, employee_count: 55 },
  { name: "Fahrrad Möller", owner_id: 2, fields: { "Dealer tier": "Bronze" } },
  { name: "Hafenpost Kurierdienst", owner_id: 3, industry: 12 },
  { name: "Pedal & Co", owner_id: 4, label_ids: [10] },
  { name: "Inselrad Verleih", owner_id: 3, fields: { "Customer number": "K-1008" } },
];

const mail = (value: string) => [{ value, label: "work", primary: true }];

const persons: readonly (PersonChange & { fields?: Record<string, unknown> })[] = [
  {
    name: "Henrik Voss",
    owner_id: 2,
    org_id: 1,
    emails: mail("henrik.voss@example.com"),
    phones: [
      { value: "+49 431 5550101", label: "work", primary: true },
      { value: "+49 170 5550101", label: "mobile" },
    ],
    label_ids: [5],
    fields: { "Preferred language": "Deutsch", Interests: ["City bikes", "E-bikes"] },
  },
  { name: "Signe Holm", owner_id: 2, org_id: 2, emails: mail("signe.holm@example.org") },
  {
    name: "Lena Hoffmann",
    owner_id: 3,
    org_id: 3,
    emails: mail("lena.hoffmann@example.org"),
    fields: { "Preferred language": "Deutsch" },
  },
  {
    name: "Priya Raman",
    owner_id: 4,
    org_id: 4,
    emails: mail("priya.raman@example.com"),
    phones: [{ value: "+44 20 5550 0104" }],
    label_ids: [6],
  },
  { name: "Uwe Möller", owner_id: 2, org_id: 5, phones: [{ value: "+49 4321 555015" }] },
  { name: "Nadja Wirth", owner_id: 3, org_id: 6, emails: mail("nadja.wirth@example.com") },
  { name: "Callum Reid", owner_id: 4, org_id: 7, emails: mail("callum.reid@example.org") },
  { name: "Frauke Janssen", owner_id: 3, org_id: 8, emails: mail("frauke.janssen@example.com") },
  { name: "Mats Ekström", owner_id: 2, org_id: 2, label_ids: [7] },
  { name: "Olga Brandstetter", owner_id: 3, org_id: 3 },
  {
    name: "Lena Hoffmann",
    owner_id: 2,
    emails: mail("lena.hoffmann@example.org"),
    phones: [{ value: "+49 451 5550111", label: "mobile" }],
    fields: { "Body height": 171 },
  },
  { name: "Ismael Otieno", owner_id: 4, org_id: 4, emails: mail("ismael.otieno@example.com") },
  { name: "Greta Lund", owner_id: 2, emails: mail("greta.lund@example.org"), label_ids: [8] },
  { name: "Cher", owner_id: 3 },
];

export function seedContacts(world: World): void {
  organizations.forEach(({ fields = {}, ...organization }, index) => {
    const then = daysAgo(world, 420 - index * 20);
    const custom_fields = named(world, "organization", fields);
    addOrganization(then, { ...organization, custom_fields }, as(world, 1));
  });
  persons.forEach(({ fields = {}, ...person }, index) => {
    const then = daysAgo(world, 400 - index * 20);
    addPerson(then, { ...person, custom_fields: named(world, "person", fields) }, as(world, 1));
  });
}
