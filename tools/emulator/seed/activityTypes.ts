// The types every company starts with, and one of its own.
import { addActivityType } from "../state/activityTypes";
import type { World } from "../world";
import { daysAgo } from "./times";

export function seedActivityTypes(world: World): void {
  const past = daysAgo(world, 700);
  for (const name of ["Call", "Meeting", "Task", "Deadline", "Email", "Lunch"]) {
    addActivityType(past, { name, icon_key: name.toLowerCase() }, false);
  }
  addActivityType(daysAgo(world, 120), { name: "Test ride", icon_key: "finish", color: "AEB31B" });
}
