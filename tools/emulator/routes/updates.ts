// Updates ("flow") and changelogs of deals, persons and organizations.
// https://developers.pipedrive.com/docs/api/v1/Deals#getDealUpdates, #getDealChangelog
import type { Answer, Asked, Routes } from "../handler";
import { cursorPage, offsetPage } from "../pages";
import { wordList } from "../query";
import type { Change, ChangedEntity } from "../state/changes";
import { findReadable } from "../state/lookup";
import { changesOf, type FlowEntity, type Update, updatesOf } from "../state/updates";
import { fileV1 } from "../wire/files";
import { mailMessageV1 } from "../wire/mail";
import { type Referred, relatedObjectsV1 } from "../wire/relatedV1";
import { v1Time } from "../wire/times";
import {
  activityUpdateV1,
  changelogRowV1,
  changeUpdateV1,
  dealUpdateV1,
  noteUpdateV1,
  participantChangeV1,
} from "../wire/updates";
import { reply, replyPage } from "./reply";

export const updates: Routes = {
  "GET /v1/deals/{id}/flow": (asked) => {
    const { world, path } = asked;
    const deal = findReadable(world, world.deals, path.id, "Deal");
    const { person_id, org_id } = deal;
    return flow(asked, "deal", deal.id, {
      user: [deal.owner_id],
      person: [person_id],
      organization: [org_id],
      deal: [deal.id],
    });
  },

  "GET /v1/persons/{id}/flow": (asked) => {
    const { world, path } = asked;
    const person = findReadable(world, world.persons, path.id, "Person");
    return flow(asked, "person", person.id, {
      user: [person.owner_id],
      person: [person.id],
      organization: [person.org_id],
      deal: [],
    });
  },

  "GET /v1/organizations/{id}/flow": (asked) => {
    const { world, path } = asked;
    const organization = findReadable(world, world.organizations, path.id, "Organization");
    return flow(asked, "organization", organization.id, {
      user: [organization.owner_id],
      organization: [organization.id],
    });
  },

  "GET /v1/deals/{id}/changelog": (asked) =>
    changelog(
      asked,
      "deal",
      findReadable(asked.world, asked.world.deals, asked.path.id, "Deal").id,
    ),

  "GET /v1/deals/{id}/participantsChangelog": ({ world, path, query }) => {
    const deal = findReadable(world, world.deals, path.id, "Deal");
    const changes = changesOf(world, "deal", deal.id).filter((row) => row.field === "participants");
    return replyPage(changePage(changes, query), participantChangeV1);
  },

  "GET /v1/persons/{id}/changelog": (asked) => {
    const { world, path } = asked;
    return changelog(asked, "person", findReadable(world, world.persons, path.id, "Person").id);
  },

  "GET /v1/organizations/{id}/changelog": (asked) => {
    const { world, path } = asked;
    const { id } = findReadable(world, world.organizations, path.id, "Organization");
    return changelog(asked, "organization", id);
  },
};

function flow(asked: Asked, entity: FlowEntity, id: number, referred: Referred): Answer {
  const { world, query } = asked;
  const all = updatesOf(world, entity, id, {
    custom: query.all_changes === "1",
    items: wordList(query.items),
  });
  const page = offsetPage(all, query);
  const users = page.rows.map(({ row }) => ("user_id" in row ? row.user_id : null));
  const deals = page.rows.map((row) => (row.object === "deal" ? row.row.id : null));
  return reply(
    page.rows.map((update) => shape(asked, update)),
    {
      additional_data: page.additional_data,
      related_objects: relatedObjectsV1(world, {
        ...referred,
        user: [...(referred.user ?? []), ...users],
        ...(referred.deal ? { deal: [...referred.deal, ...deals] } : {}),
      }),
    },
  );
}

function shape({ world, origin }: Asked, update: Update) {
  return { object: update.object, timestamp: v1Time(update.time), data: data() };

  function data(): object {
    switch (update.object) {
      case "activity":
        return activityUpdateV1(world, update.row);
      case "note":
        return noteUpdateV1(update.row);
      case "file":
        return fileV1(world, origin, update.row);
      case "mailMessage":
        return mailMessageV1(world, update.row, false).data;
      case "deal":
        return dealUpdateV1(update.row);
      default:
        return changeUpdateV1(update.row);
    }
  }
}

const changelog = ({ world, query }: Asked, entity: ChangedEntity, id: number): Answer =>
  replyPage(changePage(changesOf(world, entity, id), query), changelogRowV1);

/** Changelogs come newest first, by cursor, unlike most of v1. */
const changePage = (changes: readonly Change[], query: Asked["query"]) =>
  cursorPage(changes, query, {
    field: "id",
    direction: "desc",
    valueOf: (row) => row.id,
    idOf: (row) => row.id,
  });
