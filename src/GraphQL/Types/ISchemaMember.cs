namespace ScoringPlatform.GraphQL.Types;

/// <summary>What types, fields, arguments, enum values and directives have in common.</summary>
public interface ISchemaMember
{
    string Name { get; }

    /// <summary>Text for people, in Markdown; null when there is none.</summary>
    string? Description { get; }

    /// <summary>
    /// Directives printed with this member in SDL, in this order. <c>@deprecated</c>, <c>@specifiedBy</c> and
    /// <c>@oneOf</c> are not among them: they follow from the members' own properties.
    /// </summary>
    IList<AppliedDirective> Directives { get; }
}
