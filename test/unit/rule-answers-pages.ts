/** Pages on which a rule holds, by its id: forms that the examples of the rules' pages don't have. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  'options-absent': [
    'Use one scale\n=============\n\nContext\n-------\n\nFlour is weighed in the bakery, after it has been carried up. Two bags in a hundred turn out too light, and by then the driver is long gone. The mill believes us, and asks each time.\n\nDecision\n--------\n\nWe will weigh at the silo, with one scale that serves both halls. Whoever carries a bag puts it there first.\n\nConsequences\n------------\n\nThe walk gets longer in the rain. The mill gets its answer while the driver waits.\n',
    '# RFC: Bells at the ramp\n\n# Summary\n\nA bell at each ramp that a driver rings when the truck is open, and that the hall can hear.\n\n# Motivation\n\nDrivers knock and shout. In the noise of the mixers nobody hears them, and eleven of them waited for half an hour in May.\n\n# Detailed design\n\nA bell with a light, so that people with ear protection see it as well. It rings once and stays lit until somebody comes.\n\n# Drawbacks\n\nNeighbours will hear it too.\n\n# Unresolved questions\n\nWho looks after the batteries?\n',
    '---\ntitle: Bread for the school\nkind: proposal\n---\n\n**Context**\n\nThe school asked for forty rolls at seven in the morning. Our first tour starts at eight, and the driver has no key to the school. The cook says that children come without breakfast.\n\n**Proposal**\n\n> Forty rolls for forty children.\n\nThe driver starts at six on school days, and gets a key. The first stop is the school, then the tour goes on as before.\n\n```sh\nring the bell\n',
  ],
  'alternatives-empty': [
    '# RFC: A second oven\n\n## Motivation\n\nOn Saturdays dough waits for two hours.\n\n## Proposal\n\nWe propose a second oven in the old storeroom.\n\n## Alternatives\n\nThere are no other alternatives.\n\n## Drawbacks\n\nThe storeroom has no window.\n',
    '# RFC: A third oven\n\n## Motivation\n\nOn Sundays dough waits as well.\n\n## Proposal\n\nWe propose a third oven.\n\nAlternatives considered\n-----------------------\n',
  ],
  'drawbacks-none': [
    '# RFC: A fourth oven\n\n## Motivation\n\nOn Mondays dough waits.\n\n## Proposal\n\nWe propose a fourth oven.\n\nTrade-offs\n----------\n\nNone known\n',
  ],
  'single-option': [
    '# ADR 3: Salt\n\nStatus: proposed\n\n## Context\n\nThe salt supplier closes in June.\n\n## Options\n\n### 1. Salt from the coast\n\nComes by train.\n\n## Decision\n\nSalt from the coast.\n\n## Consequences\n\nIt is wetter and needs a week to dry.\n',
    '# ADR 4: Sugar\n\nStatus: proposed\n\n## Context\n\nThe sugar supplier closes in June.\n\n## Considered Options\n\n| Option | Pros | Cons |\n| --- | --- | --- |\n| Beet sugar | near | wet |\n\n## Decision Outcome\n\nChosen option: Beet sugar.\n',
    '# ADR 5: Yeast\n\nStatus: proposed\n\n## Context\n\nThe yeast supplier closes in June.\n\n## Considered Options\n\n1. Dry yeast\n   - keeps for a year\n\n## Decision Outcome\n\nChosen option: Dry yeast.\n',
  ],
  'uneven-options': [
    '# ADR 6: Crates\n\nStatus: accepted\n\n## Context\n\nPaper boxes get wet.\n\n## Considered Options\n\n* Plastic crates\n    * Pro: they last\n* Wooden ${boxes}\n    * Con: heavy\n* Bags\n    * Con: they tear\n\n## Decision Outcome\n\nChosen option: "Plastic crates", because they last.\n',
  ],
  'lopsided-pros-cons': [
    '# ADR 7: Bags\n\nStatus: accepted\n\n## Context\n\nPaper bags get wet.\n\n## Considered Options\n\n* Linen bags\n* Waxed paper\n\n## Decision Outcome\n\nChosen option: "Linen bags", because customers bring them back.\n\n### Consequences\n\n* Good, because the street stays clean\n\n## Pros and Cons of the Options\n\n### Linen bags\n\n* Good, because they last\n* Good, because they are light\n\n### Waxed paper\n\n* Good, because it is cheap\n* Bad, because it sticks\n',
  ],
  'options-not-weighed': [
    '# ADR 8: Clocks\n\nStatus: accepted\n\n## Context\n\nTwo clocks in the hall differ.\n\n## Options\n\n- Radio clock\n- Church bell\n- Whistle\n\n## Decision\n\nRadio clock.\n',
  ],
  'whether-or-not': [
    '---\nkind: proposal\n---\n\n# Should we close on Mondays?\n\n## Motivation\n\nOn Mondays nine customers come.\n\n## Proposal\n\nThe shop stays dark on Mondays, and the bakery has a day for repairs.\n',
    '# ADR 9: Rye\n\nStatus: proposed\n\n## Context\n\nRye is scarce this year.\n\n## Options\n\n### Option 1: Bake rye on Fridays\n\nThe mill agrees.\n\n### Option 2: Do nothing\n\nWe run out in March.\n\n## Decision\n\nWe will bake rye on Fridays.\n',
    '# ADR 10: Spelt\n\nStatus: proposed\n\n## Context\n\nSpelt is scarce this year.\n\n## Options\n\nOption A: Bake spelt on Fridays\n\nOption B: Do nothing\n\n## Decision\n\nWe will bake spelt on Fridays.\n',
  ],
  'solution-in-problem': [
    '# 11. Bake plan board\n\n## Status\n\nProposed\n\n## Context\n\nThis proposal introduces a bake plan board in the hall.\n\n## Decision\n\nWe will hang a bake plan board in the hall.\n\n## Consequences\n\nSomebody has to wipe it.\n',
  ],
  'goal-is-output': [
    '# PRD: Bake plan board\n\n## Problem statement\n\nThe plan hangs in the office, and bakers walk there six times a night.\n\n## Goals\n\n1. Launch the board in both halls\n2. Build a holder for pens\n3. Deliver a sponge\n\n## User stories\n\nAs a baker, I want to see the plan at the oven.\n',
    '# PRD: Bake plan lamp\n\n## Problem statement\n\nThe plan hangs in the dark, and bakers carry a torch.\n\n## Goals\n\nLaunch the lamp in both halls. Ship a switch. Deliver bulbs for a year.\n\n## User stories\n\nAs a baker, I want to see the plan at night.\n',
  ],
  'scope-before-exploration': [
    '# PRD: Pick-up shelf\n\n## Problem statement\n\nCustomers who ordered wait in the same line as everybody.\n\n## Scope\n\n| Part | Owner |\n| --- | --- |\n| Shelf | Ana |\n| Labels | Ben |\n| Bell | Cem |\n| Sign | Dora |\n\n### Later\n\nA roof.\n\n## Success metrics\n\n- The line is shorter by a third at eight\n',
  ],
  'tickets-before-options': [
    '# RFC: Pick-up shelf\n\n## Motivation\n\nCustomers who ordered wait in the same line as everybody.\n\n## Proposal\n\nWe propose a shelf beside the door.\n\n## Phase 1: Shelf\n\nBuild the shelf.\n\n## Phase 2: Bell\n\nHang the bell.\n',
  ],
  'dates-before-options': [
    '# RFC: Evening bread\n\n## Motivation\n\nThe last loaf is gone at three.\n\n## Proposal\n\nWe propose a second batch at noon.\n\n## Timeline\n\n- First batch by 2027-02-01\n- All shops by 2027-03-01\n\n```\nplan\n```\n',
  ],
  'consequences-all-positive': [
    '# 12. Morning bread\n\n## Status\n\nAccepted\n\n## Context\n\nThe first loaf is cold at seven.\n\n## Decision\n\nWe will bake at five.\n\n### Positive Consequences\n\n* The first loaf is warm\n* The shop smells of bread\n',
    '# 13. Noon bread\n\n## Status\n\nAccepted\n\n## Context\n\nThe last loaf is gone at noon.\n\n## Decision\n\nWe will bake at eleven.\n\n## Consequences\n\nThe shop smells of bread. Children come in.\n',
  ],
  'accepted-with-blanks': [
    '# 14. Bread by bicycle\n\n## Status\n\nAccepted\n\n## Context\n\nVans stand in the jam.\n\n## Decision\n\nWe will deliver by bicycle in the old town.\n\n## Consequences\n\n## References\n\nThe map.\n',
    '# 15. Bread by boat\n\n## Status\n\nAccepted\n\n## Context\n\nThe bridge is closed.\n\n## Decision\n\nWe will deliver by boat.\n\n| What | Who |\n| --- | --- |\n| Boat | Kim |\n| Oars | TBD |\n\n## Consequences\n\nThe boat needs a place in winter.\n',
    '# 16. Bread by foot\n\n## Status\n\nAccepted\n\n## Context\n\nThe street is closed.\n\n## Decision\n\nWe will deliver by foot.\n\n## Definition of done\n\n- [ ] Bags\n- [ ] Shoes\n- [ ] Map\n\n## Consequences\n\nIt takes longer.\n',
  ],
  'vague-revisit': [
    '# Working agreement of the bakers\n\n## Mornings\n\n- We meet at nine.\n- **This is a living document.**\n',
    '# Working agreement of the drivers\n\n## How we meet\n\n- We meet at ten.\n\n## Review\n\nWe review this agreement regularly and adapt it when needed\n',
  ],
  'agreement-no-review': [
    'Working agreement of the mill\n=============================\n\nHow we meet\n-----------\n\n* We meet at the scale.\n* We say hello.\n\n<!-- the map hangs\n\nbehind the door -->\n',
    '# Working agreement of the shop\n\n## How we meet\n\nWe meet at the till.\n\n```\nmap\n',
  ],
  'agreement-unowned': [
    'Working agreement of the mill\n=============================\n\nHow we meet\n-----------\n\n* We meet at the scale.\n* We say hello.\n* We shut the gate.\n',
    '# Working agreement of the shop\n\nWe are four.\n\n| Day | Lead |\n| --- | --- |\n| Mon | Ana |\n\n## How we meet\n\n- We meet at the till.\n- We say hello.\n- We count twice.\n',
  ],
  'agreement-no-repair': [
    'Working agreement of the mill\n=============================\n\nHow we meet\n-----------\n\n* We meet at the scale.\n* We say hello.\n* We shut the gate.\n\n<!-- the map hangs\n\nbehind the door -->\n',
    '# Working agreement of the shop\n\n- We meet at the till.\n- We say hello.\n- We count twice.\n\n```\nmap\n',
  ],
  'agreement-too-many': [
    '# Working agreement of the shop\n\n- We put the lamps away.\n- We put the bins away.\n- We put the carts away.\n- We put the bells away.\n- We put the ropes away.\n- We put the nets away.\n- We put the jars away.\n- We put the sacks away.\n- We put the saws away.\n- We put the boots away.\n- We put the keys away.\n- We put the maps away.\n- We put the pens away.\n',
  ],
  'agreement-vague': [
    '# Working agreement of the shop\n\n1. We count the till.\n2. We **trust the others**\n\nThe shop lies behind the mill.\n',
    '# Working agreement of the drivers\n\n## Among us\n\nWe are one team, and we show respect\nand empathy!\n',
  ],
  'agreement-absolute': [
    '# Working agreement of the shop\n\nWe are four.\n\n- We always count twice.\n- Never leave the till.\n- Everybody must say hello.\n',
    'Working agreement of the mill\n=============================\n\nHow we meet\n-----------\n\n* We always meet at the scale.\n* We never shout.\n* Nobody must be late without exception.\n',
  ],
  'deciders-missing': [
    '# RFC: Carts\n\n- Status: Proposed\n- Date: 2026-05-05\n\n## Motivation\n\nCarts tip over in the yard.\n\n## Proposal\n\nWe propose a lower cart.\n',
    'Use lower carts\n===============\n\nStatus: accepted\n\nContext\n-------\n\nCarts tip over in the yard.\n\nDecision\n--------\n\nWe will use lower carts.\n',
  ],
  'dissent-missing': [
    '# Proposal: One tray for every bread\n\n- Status: Proposed\n- Author: Ilse Brandt\n\n## Summary\n\nOne tray for every bread, in place of the four that are stacked beside the ovens today.\n\nMotivation\n----------\n\nFour trays fit four kinds of bread and none of the others. In May the night shift sorted trays for six hours, and on three mornings the rye left late since its trays stood under those of the rolls. Drivers waited in the yard, and the school called twice. New bakers learn the trays before they learn the bread, and one of them said so on her last day. The stack stands where the second door opens, so that the carts take the long way round. Of the hundred and twenty trays that were counted in April, nineteen were bent, and nobody remembers when the last ones were bought. The shelf at the harbour shop takes two kinds out of four, and its bread is moved by hand at six in the morning.\n\n## Proposal\n\nWe propose a single tray of sixty by forty centimetres with a rim of three centimetres. It goes into all five ovens, on both carts and on the shelves of the three shops. The smith in the valley makes it from the same steel as the old ones, and he stamps the year into the rim.\n\nWe begin with forty trays for the first oven and the harbour shop, in one week in spring. What we see there decides the rest: whether the rolls brown as evenly as they do now, whether two people still lift a full cart, and whether the shelf in the shop is filled in one go. The night shift writes a line into the book each morning, and the shop does the same at noon. After that week everybody who lifted a tray sits down with the smith, and they decide together on the number of trays for the other ovens.\n\nThe old trays stay in the cellar through the summer. Those that are straight go to the school kitchen in autumn, which asked for thirty of them, and the smith takes back the bent ones. The rack beside the second door is taken down when the last of them is gone, and the carts use the door again. The drivers get a drawing of the new stack with its height, so that they load the van in the same order as the shops unload it. Each shop gets a hook for the list of the day, at the height of the third shelf, and the list says how many trays come back in the evening.\n\n## Alternatives\n\n- **Two trays, one low and one high.** The rolls keep their low rim, and the smith has both moulds. The sorting stays, for half of the stack.\n- **Baskets that go on the stone.** Cheap and light, and they stack well when empty. They wear out within a year.\n\n## Review\n\nIlse and the harbour shop look at the two books on 2026-06-01. If the rolls brown unevenly, we take up the two trays in their place.\n',
    '# RFC 31: One tray for every bread\n\n- Status: Proposed\n- Author: Ilse Brandt\n\n## Summary\n\nOne tray for every bread, in place of the four that are stacked beside the ovens today.\n\n## Motivation\n\nFour trays fit four kinds of bread and none of the others. In May the night shift sorted trays for six hours, and on three mornings the rye left late since its trays stood under those of the rolls. Drivers waited in the yard, and the school called twice. New bakers learn the trays before they learn the bread, and one of them said so on her last day. The stack stands where the second door opens, so that the carts take the long way round. Of the hundred and twenty trays that were counted in April, nineteen were bent, and nobody remembers when the last ones were bought. The shelf at the harbour shop takes two kinds out of four, and its bread is moved by hand at six in the morning.\n\n## Proposal\n\nWe propose a single tray of sixty by forty centimetres with a rim of three centimetres. It goes into all five ovens, on both carts and on the shelves of the three shops. The smith in the valley makes it from the same steel as the old ones, and he stamps the year into the rim.\n\nWe begin with forty trays for the first oven and the harbour shop, in one week in spring. What we see there decides the rest: whether the rolls brown as evenly as they do now, whether two people still lift a full cart, and whether the shelf in the shop is filled in one go. The night shift writes a line into the book each morning, and the shop does the same at noon. After that week everybody who lifted a tray sits down with the smith, and they decide together on the number of trays for the other ovens.\n\nThe old trays stay in the cellar through the summer. Those that are straight go to the school kitchen in autumn, which asked for thirty of them, and the smith takes back the bent ones. The rack beside the second door is taken down when the last of them is gone, and the carts use the door again. The drivers get a drawing of the new stack with its height, so that they load the van in the same order as the shops unload it. Each shop gets a hook for the list of the day, at the height of the third shelf, and the list says how many trays come back in the evening.\n\n## Alternatives\n\n- **Two trays, one low and one high.** The rolls keep their low rim, and the smith has both moulds. The sorting stays, for half of the stack.\n- **Baskets that go on the stone.** Cheap and light, and they stack well when empty. They wear out within a year.\n\n## Review\n\nIlse and the harbour shop look at the two books on 2026-06-01. If the rolls brown unevenly, we take up the two trays in their place.\n\n## Consequences\n\nThe door opens again.\n',
  ],
  'no-problem-stated': [
    '# RFC: Salt by post\n\n## Proposal\n\nSalt comes by post.\n',
    '# 22. Salt by post\n\n## Status\n\nAccepted\n\n## Decision\n\nSalt comes by post.\n',
  ],
  'several-decisions': [
    '# 23. Salt by post and pepper by boat\n\n## Status\n\nAccepted\n\n## Context\n\nThe shelf is empty.\n\n## Decision\n\n### 1. Salt\n\nBy post.\n\n### 2. Pepper\n\nBy boat.\n\n### 3. Mustard\n\n- By foot.\n',
  ],
  'output-without-outcome': [
    '# PRD: Bell\n\n## Requirements\n\n- A bell\n- A rope\n',
    '# RFC: Rope\n\n## Summary\n\nA rope at the door.\n\n## Goals\n\n- A rope\n\n## Proposal\n\nWe propose a rope.\n',
  ],
  'claim-without-evidence': [
    '# PRD: Bread by bicycle\n\n## Problem\n\n- Customers in the old town wait.\n- The van is frequently broken; our customers complain\n\n## Goals\n\n- Fewer than two late loaves a week\n',
  ],
  'popularity-as-reason': [
    '# ADR 11: Scales\n\nStatus: accepted\n\n## Context\n\nThe old scale is off by three grams.\n\n## Decision\n\nWe will buy the digital scale rather than a spring scale.\n\n- It is the most popular\n\n## Consequences\n\nIt needs batteries.\n',
  ],
  'promotional-wording': [
    '# RFC: Oven doors\n\n## Motivation\n\nDoors burn hands.\n\n## Proposal\n\nWe propose doors with a stunning look,\neffortless hinges and unparalleled glass.\n\n## Drawbacks\n\nThey cost more.\n',
  ],
  'unnamed-agreement': [
    '# RFC: Night shift\n\n## Motivation\n\nDough waits.\n\n## Proposal\n\nWe propose a night shift, which the whole team supports\n\n## Drawbacks\n\nSleep.\n',
  ],
  'framework-no-exit': [
    'Crate policy\n============\n\nPurpose\n-------\n\nCrates vanish.\n\nSteps\n-----\n\n* Count them at night.\n* Write the number down.',
  ],
  'only-way-claim': [
    '# 17. Bread by cart\n\n## Status\n\nAccepted\n\n## Context\n\nVans stand in the jam.\n\n## Decision\n\nWe will deliver by cart. There is no other option.\n',
  ],
  'criteria-missing': [
    '# 18. Bread by cart\n\nStatus: accepted\n\n## Context\n\nVans stand in the jam.\n\n## Considered Options\n\n- Cart\n- Boat\n- Sledge\n\n## Decision\n\nCart.\n',
  ],
  'strong-certainty': [
    '# 19. Bread by cart\n\n## Status\n\nAccepted\n\n## Context\n\nVans stand in the jam.\n\n## Decision\n\nDelivering by cart is a no-brainer\n',
    '# 20. Bread by cart\n\n## Status\n\nAccepted\n\n## Context\n\nVans stand in the jam.\n\n## Decision\n\n* Carts. There are no reasons not to.\n* Boats in spring.\n',
  ],
  'assumptions-unstated': [
    '# PRD: Bread cards\n\n## Problem statement\n\nCustomers come once.\n\n## Goals\n\n1. Cards will increase retention\n2. Cards will hang at the till\n\n## User stories\n\nAs a customer, I want a card.\n',
  ],
  'actor-missing': [
    '# 21. Bread by cart\n\n## Status\n\nAccepted\n\n## Context\n\nVans stand in the jam.\n\n## Decision\n\n* It was decided to deliver by cart.\n* The cart is red.\n',
  ],
  'framework-without-why': [
    '---\nkind: framework\n---\n\nBread round workflow\n====================\n\nSteps\n-----\n\n1. Load the cart.\n2. Ring the bell.\n',
  ],
  'rollout-without-trial': [
    '---\nkind: framework\n---\n\n# Bread round process\n\nCarts were empty at noon.\n\n- All employees must follow this round.\n- The bell hangs left.\n',
  ],
  'affected-voices': [
    '---\nkind: framework\n---\n\n# Bread round policy\n\nDrivers and staff have to load at six. Staff must count. Managers must sign. Teams must ring.\n\n```\nmap\n',
  ],
  'no-revisit-trigger': [
    '# 22. Bread by cart\n\n## Status\n\nAccepted\n\n## Context\n\nVans stand in the jam.\n\n## Decision\n\n* This is irreversible.\n* The cart is red.\n',
  ],
};
