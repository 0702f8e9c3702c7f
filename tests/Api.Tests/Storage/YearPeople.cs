using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>The people of a prepared year: two employers and the institute of all experts but one, and 13 experts.</summary>
internal sealed record YearPeople(Employer First, Employer Second, Employer Institute, IReadOnlyList<Expert> Experts)
{
    public const string Security = "CYBERSPACE_SECURITY";
    public const string Governance = "CYBERSPACE_GOVERNANCE";

    public static async Task<YearPeople> StoreAsync(ScoringContext db)
    {
        var people = new YearPeople(
            Employer("E01", "示例科技有限公司", EmploymentKind.PrivateEnterprise, "SHENYANG"),
            Employer("E02", "示例信息中心", EmploymentKind.PublicInstitution, "DALIAN"),
            Employer("E03", "示例研究院", EmploymentKind.PublicInstitution, "SHENYANG"),
            [.. Enumerable.Range(1, 13).Select(Expert)]);
        db.AddRange(people.First, people.Second, people.Institute);
        await db.SaveChangesAsync();
        foreach (var (expert, index) in people.Experts.Select((expert, index) => (expert, index)))
        {
            // The last one works where half of the applicants do.
            expert.EmployerId = index == 12 ? people.First.Id : people.Institute.Id;
        }

        db.AddRange(people.Experts);
        await db.SaveChangesAsync();
        return people;
    }

    private static Employer Employer(string code, string name, EmploymentKind kind, string city) =>
        new() { Code = code, Name = name, Kind = kind, City = city };

    private static Expert Expert(int number)
    {
        var expert = new Expert
        {
            Code = $"X{number:00}",
            Name = $"示例专家{number:00}",
            TitleLevel = TitleLevel.ProfessoriateSeniorEngineer,
            TermFrom = new DateOnly(2025, 1, 1),
            TermUntil = new DateOnly(2027, 12, 31),
        };
        expert.Specialties.Add(new ExpertSpecialty { Specialty = Security });
        expert.Specialties.Add(new ExpertSpecialty { Specialty = Governance });
        return expert;
    }
}
