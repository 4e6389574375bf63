// Twelve deals: open in both pipelines, won, lost, archived (11) and deleted (12). Deal 1 has every custom
// field set, deals 1 and 4 have products.
import { attachProducts } from "../state/dealProducts";
import { addDeal, changeDeal, type Deal, type DealChange, deleteDeal } from "../state/deals";
import { addFollower } from "../state/followers";
import { addParticipant } from "../state/participants";
import type { World } from "../world";
import { named } from "./customFields";
import { dayFromNow, daysAgo } from "./times";
import { as } from "./users";

type Story = readonly [
  addedDaysAgo: number,
  title: string,
  deal: DealChange,
  later?: readonly (readonly [daysAgo: number, change: DealChange])[],
];

const stories: readonly Story[] = [
  [
    40,
    "Spring order Radhaus Kiel",
    { owner_id: 2, person_id: 1, org_id: 1, stage_id: 2, label_ids: [1] },
    [[12, { stage_id: 4 }]],
  ],
  [
    33,
    "Demo bikes for Velo Aarhus",
    { owner_id: 2, person_id: 2, org_id: 2, stage_id: 3, value: 7900, label_ids: [2] },
  ],
  [
    60,
    "Company fleet Stadtwerke",
    { owner_id: 3, person_id: 3, org_id: 3, stage_id: 7, value: 86_000, probability: 40 },
    [[20, { stage_id: 8 }]],
  ],
  [
    25,
    "Cargo bikes for couriers",
    { owner_id: 4, person_id: 4, org_id: 4, stage_id: 6, currency: "GBP" },
  ],
  [14, "Workshop parts Möller", { owner_id: 2, person_id: 5, org_id: 5, stage_id: 1, value: 640 }],
  [9, "Hafenpost trial month", { owner_id: 3, person_id: 6, org_id: 6, stage_id: 6, value: 2200 }],
  [
    3,
    "Pedal & Co starter package",
    { owner_id: 4, person_id: 7, org_id: 7, stage_id: 1, value: 13_500, currency: "GBP" },
  ],
  [
    90,
    "Rental bikes Inselrad",
    { owner_id: 3, person_id: 8, org_id: 8, stage_id: 5, value: 31_400 },
    [[30, { status: "won" }]],
  ],
  [
    120,
    "Autumn order Radhaus Kiel",
    { owner_id: 2, person_id: 1, org_id: 1, stage_id: 5, value: 18_250 },
    [[85, { status: "won" }]],
  ],
  [
    75,
    "Bike leasing offer",
    { owner_id: 3, person_id: 10, org_id: 3, stage_id: 8, value: 54_000 },
    [[50, { status: "lost", lost_reason: "Budget was cut" }]],
  ],
  [
    200,
    "Museum city tour",
    { owner_id: 2, person_id: 13, stage_id: 2, value: 5400 },
    [
      [150, { status: "lost", lost_reason: "No answer" }],
      [100, { is_archived: true }],
    ],
  ],
  [21, "Test entry", { owner_id: 1, stage_id: 1, value: 1 }],
];

export function seedDeals(world: World): void {
  for (const [added, title, deal, later = []] of stories) {
    const author = as(world, deal.owner_id ?? 1);
    let current = addDeal(daysAgo(world, added), { ...deal, title }, author);
    for (const [days, change] of later) {
      current = changeDeal(daysAgo(world, days), current, change, author);
    }
  }
  attach(world);
  deleteDeal(daysAgo(world, 5), dealOf(world, 12), as(world, 1));
}

function attach(world: World): void {
  const then = daysAgo(world, 11);
  const bikes = [
    { product_id: 1, item_price: 890, quantity: 12, discount: 5, tax: 19 },
    { product_id: 4, item_price: 39.9, quantity: 12, tax: 19 },
  ];
  attachProducts(then, dealOf(world, 1), bikes, as(world, 2));
  const cargo = [{ product_id: 3, item_price: 3590, quantity: 4, tax: 20 }];
  attachProducts(then, dealOf(world, 4), cargo, as(world, 4));
  addParticipant(then, dealOf(world, 1), 13, as(world, 2));
  addParticipant(then, dealOf(world, 3), 10, as(world, 3));
  addFollower(then, "deal", dealOf(world, 1), 3, as(world, 2));
  const custom_fields = named(world, "deal", everyField(world));
  const expected_close_date = dayFromNow(world, 20);
  changeDeal(then, dealOf(world, 1), { custom_fields, expected_close_date }, as(world, 2));
}

/** A value for each custom field of deals, as a v2 body has it. */
const everyField = (world: World): Record<string, unknown> => ({
  "Order number": "NF-2026-0417",
  "Quote reference": "Q-88",
  "Notes for production": "Bells engraved with the shop's name.",
  "Total weight": 214.5,
  "Site phone": "+49 431 5550199",
  Deposit: { value: 2500, currency: "EUR" },
  "Delivery date": dayFromNow(world, 30),
  "Rental period": { value: dayFromNow(world, 30), until: dayFromNow(world, 60) },
  "Pickup time": { value: "08:30:00", timezone_name: "Europe/Berlin" },
  "Workshop hours": { value: "09:00:00", until: "17:30:00", timezone_name: "Europe/Berlin" },
  "Frame colour": "Fjord blue",
  Accessories: ["Lights", "Lock"],
  Mechanic: 3,
  "Leasing company": 8,
  "Test rider": 13,
  "Delivery address": { value: "Holtenauer Straße 112, 24105 Kiel", locality: "Kiel" },
});

function dealOf(world: World, id: number): Deal {
  const deal = world.deals.get(id);
  if (!deal) throw new Error(`The seed has no deal ${id}`);
  return deal;
}
