using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Generator;

/// <summary>Writes a dossier that fulfils its level and track, with a little more than needed here and there.</summary>
internal sealed class EligibleDossier(SampleWorkbook sample, Random random, Career career)
{
    private static readonly string[] Subjects = ["计算机科学与技术", "网络空间安全", "信息安全", "软件工程", "网络与新媒体", "传播学"];

    private static readonly string[] FarSubjects = ["土木工程", "会计学"];

    public Dossier Write()
    {
        var far = career.Track != Track.GreenChannel && random.Next(12) == 0;
        return new Dossier
        {
            TargetLevel = career.Level,
            Specialty = random.Next(5) < 3 ? "CYBERSPACE_SECURITY" : "CYBERSPACE_GOVERNANCE",
            Track = career.Track,
            InFieldSince = career.GraduatedOn.AddMonths(1),
            Titles = [.. Titles()],
            Degrees = [.. Degrees(far)],
            Probation = Probation(),
            ContinuingEducationCertificate = far ? true : null,
            Achievements = new Portfolio(sample, random, career).Write(),
            Findings = [.. Findings.Needed(career, random)],
            Recommendations = career.NeedsRecommendations() ? Recommendations() : [],
            Consent = career.NeedsRecommendations()
                ? new Consent { DocumentNumber = $"示范函〔{sample.Cutoff.Year}〕{random.Next(1, 60)}号", GivenOn = new DateOnly(sample.Cutoff.Year, 4, 1 + random.Next(28)) }
                : null,
        };
    }

    private IEnumerable<HeldTitle> Titles()
    {
        for (var level = TitleLevel.Technician; level < career.Level; level++)
        {
            // Most begin as assistant engineer; whoever left school without a degree began one step lower.
            var begins = career.Rung < DegreeRung.Bachelor ? TitleLevel.Technician : TitleLevel.AssistantEngineer;
            if (level >= begins || level == career.Level - 1)
            {
                yield return new HeldTitle
                {
                    Level = level,
                    ObtainedOn = career.HeldSince(level),
                    EndedOn = level == career.Level - 1 ? null : career.HeldSince(level + 1),
                };
            }
        }
    }

    private IEnumerable<Degree> Degrees(bool far)
    {
        yield return new Degree
        {
            Rung = career.Rung,
            AwardedOn = career.GraduatedOn,
            Subject = far ? FarSubjects[random.Next(FarSubjects.Length)] : Subjects[random.Next(Subjects.Length)],
            CloseToSpecialty = !far,
            Recognised = true,
        };
    }

    private Probation? Probation() => career.Level <= TitleLevel.AssistantEngineer
        ? new Probation { StartedOn = career.GraduatedOn.AddMonths(1), Passed = true }
        : null;

    private RecommendationFact[] Recommendations()
    {
        var able = SampleExperts.All.Where(e => career.Level switch
        {
            TitleLevel.ProfessoriateSeniorEngineer => e.NationalTalent,
            TitleLevel.SeniorEngineer => e.TitleLevel == TitleLevel.ProfessoriateSeniorEngineer,
            _ => true,
        }).ToList();
        var first = random.Next(able.Count);
        return [.. new[] { first, (first + 1 + random.Next(able.Count - 1)) % able.Count }.Select(i => new RecommendationFact
        {
            RecommenderId = able[i].Code,
            TitleHeld = able[i].TitleLevel,
            NationalTalent = able[i].NationalTalent,
            InField = true,
            SignedOn = new DateOnly(sample.Cutoff.Year, 3 + random.Next(2), 1 + random.Next(28)),
        })];
    }
}
