// An activity type as v1 shows it; v2 has none.
import type { ActivityType } from "../state/activityTypes";
import { v1Time } from "./times";

export const activityTypeV1 = (type: ActivityType) => ({
  ...type,
  add_time: v1Time(type.add_time),
  update_time: v1Time(type.update_time),
});
