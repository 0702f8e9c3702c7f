namespace ScoringPlatform.Api.Applications;

/// <summary>One person has one application in a review cycle.</summary>
public sealed class ApplicationExistsException(int year) : DomainException("APPLICATION_EXISTS", $"The applicant already has an application in {year}.");
