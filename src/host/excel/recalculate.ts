/** Brings formulas up to date where the user has turned automatic calculation off; the setting itself stays. */
export async function recalculateIfManual(context: Excel.RequestContext): Promise<void> {
  const { application } = context;
  application.load("calculationMode");
  await context.sync();
  if (application.calculationMode !== "Manual") return;
  application.calculate("Recalculate");
  await context.sync();
}
