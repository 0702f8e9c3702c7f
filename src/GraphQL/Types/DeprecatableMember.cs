namespace ScoringPlatform.GraphQL.Types;

/// <summary>A member that can be marked as no longer to be used (specification, section 3.13.3 "@deprecated").</summary>
public abstract class DeprecatableMember(string name) : SchemaMember(name)
{
    /// <summary>The reason; null when the member is not deprecated.</summary>
    public string? DeprecationReason { get; set => field = Guarded(value); }

    public bool IsDeprecated => DeprecationReason is not null;
}
