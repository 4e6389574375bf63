// The seed company grown to the size at which reading whole lists hurts: a thousand more of each record.
import { foundCompany } from "../emulator/company";
import type { Settings } from "../emulator/options";
import { as } from "../emulator/seed/users";
import { addLead } from "../emulator/state/leads";
import { addOrganization } from "../emulator/state/organizations";
import { addPerson } from "../emulator/state/persons";
import { addProduct } from "../emulator/state/products";
import type { World } from "../emulator/world";

export const MORE = 1000;

/** The second address of person 1. */
export const SECOND_EMAIL = "h.voss@example.net";

/** The company with `MORE` further persons, organizations, deals, leads and products. */
export function grownCompany(settings: Settings): World {
  const world = foundCompany({ ...settings, deals: MORE });
  const author = as(world, 1);
  const henrik = world.persons.get(1);
  const second = { value: SECOND_EMAIL, label: "home", primary: false };
  if (henrik) world.persons.put({ ...henrik, emails: [...henrik.emails, second] });
  for (let number = 1; number <= MORE; number += 1) {
    const emails = [{ value: `guest${number}@example.net`, label: "work", primary: true }];
    const { id } = addOrganization(world, { name: `Customer ${number}` }, author);
    addPerson(world, { name: `Guest ${number}`, emails, org_id: id }, author);
    addLead(world, author, { title: `Enquiry ${number}`, organization_id: id });
    addProduct(world, { name: `Part ${number}`, code: `P-${number}` }, author);
  }
  return world;
}
