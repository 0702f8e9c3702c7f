using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>Every judgement by people, on every level and track that looks at it, in every state (READING, general reading 9).</summary>
public sealed class FindingGridTests
{
    public static TheoryData<TitleLevel, Track, string> Judgements
    {
        get
        {
            var data = new TheoryData<TitleLevel, Track, string>();
            foreach (var level in Liaoning.Standard.Levels)
            {
                foreach (var track in level.Tracks)
                {
                    foreach (var code in Liaoning.Compiled.CriteriaOf(level.Level, track).Where(item => item.Rule is FindingRule).Select(item => item.Code))
                    {
                        data.Add(level.Level, track, code);
                    }
                }
            }

            return data;
        }
    }

    [Fact]
    public void Judgements_OfEachLevelAndTrack_AreAsManyAsTheTextLists()
    {
        // Basic conditions 4; ability 1; knowledge 2 with experience 4, 5 or 4; green channel 2.
        var expected = new Dictionary<(TitleLevel, Track), int>
        {
            [(TitleLevel.Technician, Track.Regular)] = 4 + 1,
            [(TitleLevel.AssistantEngineer, Track.Regular)] = 4 + 1,
            [(TitleLevel.Engineer, Track.Regular)] = 4 + 2 + 4,
            [(TitleLevel.Engineer, Track.Exceptional)] = 4 + 2 + 4,
            [(TitleLevel.SeniorEngineer, Track.Regular)] = 4 + 2 + 5,
            [(TitleLevel.SeniorEngineer, Track.Exceptional)] = 4 + 2 + 5,
            [(TitleLevel.ProfessoriateSeniorEngineer, Track.Regular)] = 4 + 2 + 4,
            [(TitleLevel.ProfessoriateSeniorEngineer, Track.Exceptional)] = 4 + 2 + 4,
            [(TitleLevel.ProfessoriateSeniorEngineer, Track.GreenChannel)] = 4 + 2,
        };
        Assert.Equal(expected, Judgements.GroupBy(row => ((TitleLevel)row[0], (Track)row[1])).ToDictionary(same => same.Key, same => same.Count()));
    }

    [Theory]
    [MemberData(nameof(Judgements))]
    public void Judgement_InEachState_IsThatResult(TitleLevel level, Track track, string criterion)
    {
        foreach (var (state, expected, sentence) in new (FindingState?, CriterionResult, string)[]
            {
                (null, Pending, "finding.absent"), (FindingState.Attested, Pending, "finding.attested"),
                (FindingState.Confirmed, Met, "finding.confirmed"), (FindingState.Refused, NotMet, "finding.refused"),
            })
        {
            var finding = Evaluate(With(Applicant(level, track), criterion, state)).Finding(criterion);
            Assert.Equal((expected, sentence), (finding.Result, finding.Explanation.Code));
        }
    }

    [Theory]
    [MemberData(nameof(Judgements))]
    public void Judgement_OfOne_DecidesTheWholeOnlyWhereNoOtherWillDo(TitleLevel level, Track track, string criterion)
    {
        var sound = Sound(level, track);
        Assert.Equal(EligibilityResult.Eligible, Evaluate(sound).Result);
        var isChoice = criterion.Contains(".experience.", StringComparison.Ordinal) || criterion.Contains(".green.", StringComparison.Ordinal);
        Assert.Equal(isChoice ? EligibilityResult.Eligible : EligibilityResult.Ineligible, Evaluate(With(sound, criterion, FindingState.Refused)).Result);
        Assert.Equal(isChoice ? EligibilityResult.Eligible : EligibilityResult.Pending, Evaluate(With(sound, criterion, FindingState.Attested)).Result);
        Assert.Equal(isChoice ? EligibilityResult.Eligible : EligibilityResult.Pending, Evaluate(With(sound, criterion, null)).Result);
    }

    [Theory]
    [InlineData(TitleLevel.Engineer, Track.Regular, "engineer.experience.")]
    [InlineData(TitleLevel.SeniorEngineer, Track.Exceptional, "senior.experience.")]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, Track.Regular, "professoriate.experience.")]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, Track.GreenChannel, "professoriate.green.")]
    public void Choice_AllRefusedButOne_FollowsThatOne(TitleLevel level, Track track, string head)
    {
        var sound = Sound(level, track);
        var codes = sound.Findings.Select(finding => finding.Criterion).Where(code => code.StartsWith(head, StringComparison.Ordinal)).ToArray();
        var refused = codes.Aggregate(sound, (dossier, code) => With(dossier, code, FindingState.Refused));
        Assert.Equal(EligibilityResult.Ineligible, Evaluate(refused).Result);
        foreach (var code in codes)
        {
            Assert.Equal(EligibilityResult.Eligible, Evaluate(With(refused, code, FindingState.Confirmed)).Result);
            Assert.Equal(EligibilityResult.Pending, Evaluate(With(refused, code, FindingState.Attested)).Result);
            Assert.Equal(EligibilityResult.Pending, Evaluate(With(refused, code, null)).Result);
        }
    }

    [Theory]
    [MemberData(nameof(Judgements))]
    public void Judgement_TwiceOnOneCriterion_TheWorseCounts(TitleLevel level, Track track, string criterion)
    {
        var sound = Sound(level, track);
        foreach (var other in Enum.GetValues<FindingState>())
        {
            var twice = sound with { Findings = [.. sound.Findings, new PersonFinding { Criterion = criterion, State = other }] };
            var reversed = sound with { Findings = [.. twice.Findings.Reverse()] };
            Assert.Equal(With(sound, criterion, other).ResultOf(criterion), twice.ResultOf(criterion));
            Assert.Equal(twice.ResultOf(criterion), reversed.ResultOf(criterion));
        }
    }

    /// <summary>Eligible on the level and track: with achievements, or with one break and a condition.</summary>
    private static Dossier Sound(TitleLevel level, Track track)
    {
        var name = level < TitleLevel.Engineer ? null : ExceptionalConditionTests.NameOf(level);
        string[] wanted = (track, name) switch
        {
            (Track.GreenChannel, _) or (_, null) => [],
            (Track.Exceptional, _) => [$"{name}.exceptional.1"],
            (_, "professoriate") => [$"{name}.achievement.1", $"{name}.achievement.6"],
            _ => [$"{name}.achievement.1", $"{name}.achievement.2", $"{name}.achievement.7"],
        };
        var dossier = Applicant(level, track).With([.. wanted.SelectMany(criterion =>
            RecordText.Parse(JustMet.All.First(row => row.Criterion == criterion).Records).Select(record => record with { Id = $"{criterion}.{record.Id}" }))]);
        return track == Track.Exceptional ? dossier with { Titles = [Title(level - 1, "2022-12-31")] } : dossier;
    }

    private static Dossier With(Dossier dossier, string criterion, FindingState? state) => dossier with
    {
        Findings =
        [
            .. dossier.Findings.Where(finding => finding.Criterion != criterion),
            .. state is { } known ? [new PersonFinding { Criterion = criterion, State = known }] : Array.Empty<PersonFinding>(),
        ],
    };
}
