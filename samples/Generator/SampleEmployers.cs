using System.Globalization;
using ScoringPlatform.Api.Import;
using ScoringPlatform.Db.Reference;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Generator;

/// <summary>Three demonstration employers in each city.</summary>
internal static class SampleEmployers
{
    private static readonly (string Name, EmploymentKind Kind)[] Forms =
    [
        ("示范网络安全中心", EmploymentKind.PublicInstitution),
        ("示范信息技术有限公司", EmploymentKind.StateEnterprise),
        ("示范数据服务有限公司", EmploymentKind.PrivateEnterprise),
    ];

    public static IReadOnlyList<ImportedEmployer> All { get; } =
    [
        .. City.All.SelectMany(city => Forms.Select((form, index) => new ImportedEmployer(
            string.Create(CultureInfo.InvariantCulture, $"{city.Code}-{index + 1}"), $"{city.NameZh}{form.Name}", form.Kind, city.Code))),
        new ImportedEmployer("SOCIETY-1", "示范网络空间协会", EmploymentKind.SocialOrganisation, "SHENYANG"),
    ];
}
