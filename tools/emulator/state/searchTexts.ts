// What each kind of record can be found by. Built once per search: notes are gathered by record first.
import type { World } from "../world";
import type { Deal } from "./deals";
import { customFieldsOf, type FieldEntity, type FieldType } from "./fields";
import type { StoredFile } from "./files";
import { valuesOf } from "./filterFields";
import type { Lead } from "./leads";
import type { Note } from "./notes";
import type { Organization } from "./organizations";
import type { Person } from "./persons";
import type { Product } from "./products";
import type { Project } from "./projects";
import type { SearchTexts } from "./search";

// The only types that are indexed: text of "fields" in GET /api/v2/deals/search.
const SEARCHABLE: ReadonlySet<FieldType> = new Set<FieldType>([
  "address",
  "varchar",
  "text",
  "varchar_auto",
  "double",
  "monetary",
  "phone",
]);

export function dealTexts(world: World): SearchTexts<Deal> {
  const notes = notesBy(world, "deal_id");
  return {
    title: (deal) => [deal.title],
    notes: (deal) => notes.get(deal.id) ?? [],
    custom_fields: customTexts(world, "deal"),
  };
}

export function personTexts(world: World): SearchTexts<Person> {
  const notes = notesBy(world, "person_id");
  return {
    name: (person) => [person.name],
    email: (person) => person.emails.map((email) => email.value),
    phone: (person) => person.phones.map((phone) => phone.value),
    notes: (person) => notes.get(person.id) ?? [],
    custom_fields: customTexts(world, "person"),
  };
}

export function organizationTexts(world: World): SearchTexts<Organization> {
  const notes = notesBy(world, "org_id");
  return {
    name: (organization) => [organization.name],
    address: (organization) => (organization.address ? [organization.address.value] : []),
    notes: (organization) => notes.get(organization.id) ?? [],
    custom_fields: customTexts(world, "organization"),
  };
}

export function productTexts(world: World): SearchTexts<Product> {
  return {
    name: (product) => [product.name],
    code: (product) => (product.code === null ? [] : [product.code]),
    custom_fields: customTexts(world, "product"),
  };
}

export function leadTexts(world: World): SearchTexts<Lead> {
  const notes = notesBy(world, "lead_id");
  return {
    title: (lead) => [lead.title],
    notes: (lead) => notes.get(lead.id) ?? [],
    custom_fields: customTexts(world, "deal"),
  };
}

export function projectTexts(world: World): SearchTexts<Project> {
  const notes = notesBy(world, "project_id");
  return {
    title: (project) => [project.title],
    description: (project) => (project.description === null ? [] : [project.description]),
    notes: (project) => notes.get(project.id) ?? [],
    custom_fields: customTexts(world, "project"),
  };
}

export const fileTexts: SearchTexts<StoredFile> = { name: (file) => [file.name] };

type NoteLink = "deal_id" | "person_id" | "org_id" | "lead_id" | "project_id";

/** Texts of the living notes by the record they stand on; markup is no text. */
function notesBy(world: World, link: NoteLink): Map<Note[NoteLink], string[]> {
  const texts = new Map<Note[NoteLink], string[]>();
  for (const note of world.notes.filter((row) => row.active_flag && (row[link] ?? null) !== null)) {
    const plain = note.content.replaceAll(/<[^>]*>/g, "").trim();
    texts.set(note[link], [...(texts.get(note[link]) ?? []), plain]);
  }
  return texts;
}

function customTexts(world: World, entity: FieldEntity) {
  const codes = customFieldsOf(world, entity)
    .filter((field) => SEARCHABLE.has(field.type))
    .map((field) => field.code);
  return (row: Deal | Person | Organization | Product | Lead | Project): string[] =>
    codes.flatMap((code) => valuesOf(row, code).map(String));
}
