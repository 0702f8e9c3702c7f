using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Employers;

[QueryType]
public static partial class EmployerQueries
{
    [Authorize(Roles = [Roles.Officer, Roles.Authority])]
    [UsePaging]
    [UseFiltering<EmployerFilterInputType>]
    [UseSorting<EmployerSortInputType>]
    public static IQueryable<Employer> GetEmployers(ScoringContext db) =>
        db.Employers.AsNoTracking().OrderBy(employer => employer.Id);
}
