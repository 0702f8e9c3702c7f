using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>What a ballot weighs by role; what is left out weighs 1.</summary>
public sealed record RoleWeightsInput(int? Chair, int? ViceChair, int? Member)
{
    internal RoleWeights ToWeights() => new() { Chair = Chair ?? 1, ViceChair = ViceChair ?? 1, Member = Member ?? 1 };
}
