using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>
/// The applications of a prepared year: 2025-0001 to 0006 will be eligible, 0007 is not (junior college without a title), 0008
/// waits for a ruling on a criterion of quality, 0009 is exceptional and waits for recommendations.
/// </summary>
internal static class YearDossiers
{
    private static readonly string[] AssistantCriteria = ["basic.1", "basic.2", "basic.3", "basic.4", "assistant.ability"];

    public static async Task<IReadOnlyList<Application>> StoreAsync(ScoringContext db, int cycleId, YearPeople people)
    {
        var applicants = Enumerable.Range(1, 9).Select(number => Applicant(number, people)).ToList();
        db.AddRange(applicants);
        await db.SaveChangesAsync();
        var applications = applicants.Select((applicant, index) => Application(applicant, index + 1, cycleId)).ToList();
        db.AddRange(applications);
        await db.SaveChangesAsync();
        return applications;
    }

    private static Applicant Applicant(int number, YearPeople people) => new()
    {
        Name = $"示例申报人{number:00}",
        Gender = number % 2 == 0 ? Gender.Female : Gender.Male,
        BirthDate = new DateOnly(1990, 1, number),
        City = number % 3 == 0 ? "DALIAN" : "SHENYANG",
        EmployerId = number % 2 == 0 ? people.Second.Id : people.First.Id,
        IdNumberCipher = "示例",
        IdNumberHash = $"{number:x64}",
        IdNumberMasked = $"00{number:00}",
    };

    private static Application Application(Applicant applicant, int number, int cycleId)
    {
        var exceptional = number == 9;
        var application = new Application
        {
            CycleId = cycleId,
            ApplicantId = applicant.Id,
            Number = $"2025-{number:0000}",
            TargetLevel = exceptional ? TitleLevel.Engineer : TitleLevel.AssistantEngineer,
            Specialty = number % 2 == 0 ? YearPeople.Governance : YearPeople.Security,
            Track = exceptional ? Track.Exceptional : Track.Regular,
            Employment = EmploymentKind.PrivateEnterprise,
            InFieldSince = new DateOnly(2018, 7, 1),
            CreatedAt = new DateTime(2025, 3, 10, 1, 0, 0, DateTimeKind.Utc),
        };
        application.Degrees.Add(new DegreeRecord
        {
            Rung = number == 7 ? DegreeRung.JuniorCollege : DegreeRung.Master,
            AwardedOn = new DateOnly(2018, 6, 30),
            Subject = "示例专业",
            CloseToSpecialty = true,
        });
        application.Findings.AddRange(AssistantCriteria.Select(code => new FindingRecord
        {
            CriterionCode = code,
            State = number == 8 && code == "assistant.ability" ? FindingState.Attested : FindingState.Confirmed,
        }));
        if (exceptional)
        {
            application.Titles.Add(new HeldTitleRecord { Level = TitleLevel.AssistantEngineer, ObtainedOn = new DateOnly(2021, 12, 1) });
        }

        application.Achievements.Add(new AchievementRecord
        {
            Code = "A1",
            Kind = "PAPER",
            Title = "示例论文",
            ObtainedOn = new DateOnly(2024, 5, 1),
            Rank = 1,
        });
        return application;
    }
}
