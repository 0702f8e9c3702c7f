namespace ScoringPlatform.Scoring.Ballots;

/// <summary>How an expert's scores differ from the others' on the same applications.</summary>
/// <param name="ExpertId">The expert.</param>
/// <param name="Severity">Points by which the expert scores lower; negative is lenient. The experts' severities of one group sum to 0.</param>
/// <param name="Ballots">How many ballots it rests on.</param>
/// <param name="Group">Experts and applications are compared within their group alone; see <see cref="SeverityModel"/>.</param>
public readonly record struct ExpertSeverity(int ExpertId, double Severity, int Ballots, int Group);
