using System.Globalization;
using ScoringPlatform.Eligibility.Bench;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Tests.Eligibility;
using ScoringPlatform.Scoring.Titles;

// The number of dossiers may be given, for a quick look.
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
var cutoff = SampleMix.Cutoff;
var standard = StandardFile.Read(Path.Combine(AppContext.BaseDirectory, "liaoning-cyber-2024.json"));
var compiled = CompiledStandard.Compile(standard);

var mixed = SampleMix.Write(count);
var engineers = mixed.Where(dossier => dossier is { TargetLevel: TitleLevel.Engineer, Track: Track.Regular }).ToArray();
var generator = new DossierGenerator(standard, 2025);
var odd = Enumerable.Range(0, count / 5).Select(_ => Apart(generator.Next(TitleLevel.Engineer) with { Track = Track.Regular })).ToArray();
var tangled = Enumerable.Range(0, count / 5).Select(_ => generator.Next()).ToArray();

foreach (var dossier in engineers.Concat(odd))
{
    var (rules, hand) = (EligibilityEvaluator.Decide(compiled, dossier, cutoff, cutoff).Result, HandWrittenEngineer.Decide(dossier, cutoff));
    if (rules != hand)
    {
        Console.Error.WriteLine($"The rules say {rules}, the hand-written code {hand}: {DossierHash.Of(dossier)}");
        return 1;
    }
}

Console.WriteLine($"{mixed.Length:N0} dossiers of the sample's mix, {mixed.Average(dossier => dossier.Achievements.Count):F1} achievements each: "
    + string.Join(", ", mixed.CountBy(dossier => EligibilityEvaluator.Decide(compiled, dossier, cutoff, cutoff).Result)
        .OrderBy(pair => pair.Key).Select(pair => $"{pair.Value:N0} {pair.Key}")));
Console.WriteLine($"One thread, best of {Measure.Rounds} rounds; by hand and by rule agree on {engineers.Length + odd.Length:N0} engineers");
Measure.Print("decide", mixed, dossier => EligibilityEvaluator.Decide(compiled, dossier, cutoff, cutoff));
Measure.Print("explain: findings, records, ignored, missing, hash", mixed, dossier => EligibilityEvaluator.Evaluate(compiled, dossier, cutoff, cutoff));
Measure.Print("  of which: hash of the dossier", mixed, DossierHash.Of);
Measure.Print("  the same of tangled dossiers, 4.5 records each", tangled, dossier => EligibilityEvaluator.Evaluate(compiled, dossier, cutoff, cutoff));
var byRules = Measure.Print("engineers on the regular track: decide", engineers, dossier => EligibilityEvaluator.Decide(compiled, dossier, cutoff, cutoff));
var byHand = Measure.Print("  the same by hand in C#", engineers, dossier => HandWrittenEngineer.Decide(dossier, cutoff));
Console.WriteLine($"  rules / hand: {byRules / byHand:F2}");
return 0;

// Projects are told apart, as the code by hand does not look for two records of one project.
static Dossier Apart(Dossier dossier) => dossier with
{
    Achievements = [.. dossier.Achievements.Select(record => record with { ProjectKey = record.ProjectKey is null ? null : record.Id })],
};
