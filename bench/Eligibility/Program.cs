using ScoringPlatform.Eligibility.Bench;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Tests.Eligibility;
using ScoringPlatform.Scoring.Titles;

const int Count = 100_000;
var cutoff = new DateOnly(2025, 12, 31);
var deadline = new DateOnly(2025, 10, 31);
var standard = StandardFile.Read(Path.Combine(AppContext.BaseDirectory, "liaoning-cyber-2024.json"));
var compiled = CompiledStandard.Compile(standard);

var generator = new DossierGenerator(standard, 2025);
var mixed = Dossiers(() => generator.Next());
var engineers = Dossiers(() => generator.Next(TitleLevel.Engineer) with { Track = Track.Regular });

foreach (var dossier in engineers)
{
    var (rules, hand) = (EligibilityEvaluator.Decide(compiled, dossier, cutoff, deadline).Result, HandWrittenEngineer.Decide(dossier, cutoff));
    if (rules != hand)
    {
        Console.Error.WriteLine($"The rules say {rules}, the hand-written code {hand}: {DossierHash.Of(dossier)}");
        return 1;
    }
}

Console.WriteLine($"{Count:N0} generated dossiers, one thread, best of {Measure.Rounds} rounds; the {engineers.Length:N0} engineers agree with the code by hand");
Measure.Print("decide, all levels and tracks", mixed, dossier => EligibilityEvaluator.Decide(compiled, dossier, cutoff, deadline));
var byRules = Measure.Print("decide, engineer, regular", engineers, dossier => EligibilityEvaluator.Decide(compiled, dossier, cutoff, deadline));
var byHand = Measure.Print("the same by hand in C#", engineers, dossier => HandWrittenEngineer.Decide(dossier, cutoff));
Console.WriteLine($"  rules / hand: {byRules / byHand:F2}");
Measure.Print("evaluate with findings, texts' codes, hash", mixed, dossier => EligibilityEvaluator.Evaluate(compiled, dossier, cutoff, deadline));
Measure.Print("  of which: hash of the dossier", mixed, DossierHash.Of);
return 0;

// Projects are told apart, as the code by hand does not look for two records of one project.
static Dossier[] Dossiers(Func<Dossier> next) =>
    [.. Enumerable.Range(0, Count).Select(_ => next()).Select(dossier => dossier with
    {
        Achievements = [.. dossier.Achievements.Select(record => record with { ProjectKey = record.ProjectKey is null ? null : record.Id })],
    })];
