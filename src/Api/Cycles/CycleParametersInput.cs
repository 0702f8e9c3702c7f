using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>The rules of procedure of a cycle. What is left out takes the platform's default; no cap is a default too.</summary>
public sealed record CycleParametersInput(
    int? CommitteeMinimum,
    bool? CommitteeOdd,
    int? PanelMinimum,
    bool? PanelOdd,
    int? TermYears,
    FractionInput? Quorum,
    FractionInput? Pass,
    bool? RecusedCountsAsPresent,
    FractionInput? Cap,
    ScoringMethod? Method,
    RoleWeightsInput? Weights,
    int? BallotsPerApplication,
    int? NoticeWorkingDays,
    int? MinimumCell,
    KeyCustody? KeyCustody)
{
    internal CycleParameters ToParameters()
    {
        var defaults = new CycleParameters();
        return defaults with
        {
            CommitteeMinimum = CommitteeMinimum ?? defaults.CommitteeMinimum,
            CommitteeOdd = CommitteeOdd ?? defaults.CommitteeOdd,
            PanelMinimum = PanelMinimum ?? defaults.PanelMinimum,
            PanelOdd = PanelOdd ?? defaults.PanelOdd,
            TermYears = TermYears ?? defaults.TermYears,
            Quorum = Quorum?.ToFraction() ?? defaults.Quorum,
            Pass = Pass?.ToFraction() ?? defaults.Pass,
            RecusedCountsAsPresent = RecusedCountsAsPresent ?? defaults.RecusedCountsAsPresent,
            Cap = Cap?.ToFraction(),
            Method = Method ?? defaults.Method,
            Weights = Weights?.ToWeights() ?? defaults.Weights,
            BallotsPerApplication = BallotsPerApplication ?? defaults.BallotsPerApplication,
            NoticeWorkingDays = NoticeWorkingDays ?? defaults.NoticeWorkingDays,
            MinimumCell = MinimumCell ?? defaults.MinimumCell,
            KeyCustody = KeyCustody ?? defaults.KeyCustody,
        };
    }
}
