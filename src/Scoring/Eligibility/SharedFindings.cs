namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Findings that differ in one number alone. Small ones are kept; two threads that make one at once make equals.</summary>
internal sealed class SharedFindings(Func<int, CriterionFinding> make)
{
    private const int Kept = 64;

    private readonly CriterionFinding?[] _made = new CriterionFinding?[Kept];

    public CriterionFinding this[int number] => (uint)number < Kept ? _made[number] ??= make(number) : make(number);
}
