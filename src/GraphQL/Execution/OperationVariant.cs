namespace ScoringPlatform.GraphQL.Execution;

/// <summary>An operation as it is executed for certain values of the variables that skip or include.</summary>
/// <param name="Compiler">Compiles what is reached for the first time.</param>
/// <param name="Root">The fields of the root.</param>
internal sealed record OperationVariant(PlanCompiler Compiler, SelectionPlan Root);
