namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The public methods of the marked class are fields of the mutation root type; several classes are merged.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;
