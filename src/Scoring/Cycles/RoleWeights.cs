namespace ScoringPlatform.Scoring.Cycles;

/// <summary>How much a ballot weighs by its expert's role on the panel, for <see cref="ScoringMethod.WeightedByRole"/>. Each 1 to 100.</summary>
public sealed record RoleWeights
{
    public int Chair { get; init; } = 1;

    public int ViceChair { get; init; } = 1;

    public int Member { get; init; } = 1;

    public int Of(CommitteeRole role) => role switch
    {
        CommitteeRole.Chair => Chair,
        CommitteeRole.ViceChair => ViceChair,
        CommitteeRole.Member => Member,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role on a committee."),
    };
}
