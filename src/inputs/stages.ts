// Inputs that the rows and the recipe of stages share.
import { integer } from "../fields";

export const dealProbability = integer("Deal Probability", {
  help: "Chance that deals in this stage are won, 0 to 100 percent. A new stage has 100 when blank.",
  example: "60",
  least: 0,
  most: 100,
});

export const rottenDays = integer("Rotten Days", {
  key: "rottenDays",
  help: "Days without an update after which a deal in this stage counts as rotten.",
  example: "14",
  least: 1,
});
